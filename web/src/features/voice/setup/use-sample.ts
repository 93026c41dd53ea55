import type { TimedViseme } from '@candor/contracts/speech.ts'
import { synthesiseSpeech } from '@candor/contracts/speech.ts'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../../lib/api.ts'
import { samplesOfWav } from '../../../lib/audio/pcm.ts'
import { openPlayer, type Player } from '../../../lib/audio/playback.ts'

/** Speaks a sentence in a voice, with the mouth shapes that belong to it. */
export function useSample() {
  const player = useRef<Player>(null)
  const [visemes, setVisemes] = useState<readonly TimedViseme[]>([])
  const [sounding, setSounding] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ text, voice }: { text: string; voice: string }) => {
      player.current?.close()
      player.current = null
      const speech = await call(synthesiseSpeech, { body: { text, voice } })
      // The page was clicked: a context may start although the click's own handler has returned.
      const opened = await openPlayer(speech.sampleRate, ({ state }) => setSounding(state === 'playing'))
      player.current = opened
      setVisemes(speech.visemes)
      opened.play(samplesOfWav(speech.audio), 0)
      opened.finish()
    },
  })
  useEffect(() => () => player.current?.close(), [])
  const position = useCallback(() => player.current?.position() ?? null, [])
  return { hear: mutate, loading: isPending, failed: error !== null, sounding, visemes, position }
}
