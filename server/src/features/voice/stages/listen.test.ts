import { expect, test } from 'vitest'
import { scriptedVoiceActivity } from '../../../ports/voice-activity.fake.ts'
import { hissed, sung } from '../intonation/sung.fixture.ts'
import type { VoiceWindow } from '../turn/turn.ts'
import { Listener } from './listen.ts'

const frameSamples = 320

/** What is heard of a sound in which somebody speaks from 200 to 1,000 ms, after so many frames from before. */
const heardOf = (sound: Int16Array<ArrayBuffer>, framesBefore: number): VoiceWindow[] => {
  const heard: VoiceWindow[] = []
  const listener = new Listener({
    voiceActivity: scriptedVoiceActivity([{ startMs: 200, endMs: 1_000 }]),
    recogniser: null,
    language: 'en-GB',
    before: framesBefore === 0 ? null : { frames: framesBefore, pcm: new Uint8Array(framesBefore * frameSamples * 2) },
    signal: new AbortController().signal,
    log: { warn: () => undefined },
    onWindows: (windows) => heard.push(...windows),
    onHypothesis: () => undefined,
    onDeaf: () => undefined,
  })
  for (let at = 0; at < sound.length; at += frameSamples)
    listener.push(new Uint8Array(sound.slice(at, at + frameSamples).buffer))
  return heard
}

test.each([0, 50])(
  'a voice is heard as high as it is where it speaks, and nowhere else (%i frames before)',
  (before) => {
    const heard = heardOf(
      sung(1_500, (place) => 220 - 80 * place),
      before,
    )
    expect(heard).toHaveLength(46)
    for (const { endMs, probability, pitchHz } of heard) {
      const ownMs = endMs - before * 20
      if (probability === 0) expect(pitchHz).toBeNull()
      // The 48 ms that are listened to lie before the end of the window.
      else expect(pitchHz).toBeCloseTo(220 - (80 * (ownMs - 24)) / 1_500, -1)
    }
  },
)

test('breath is heard without a pitch', () => {
  expect(heardOf(hissed(1_200, 4_000), 0).every(({ pitchHz }) => pitchHz === null)).toBe(true)
})
