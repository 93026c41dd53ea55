import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import soundswallower from 'soundswallower'
import { wordsOf } from '../../server/src/features/voice/turn/english/words.rules.ts'
import { readWav } from '../../server/src/kernel/wav.ts'
import type { VoiceActivity } from '../../server/src/ports/voice-activity.ts'
import { type Clip, heardBy, type SpokenWord, sampleRate } from './clip.ts'

/** Recordings of others, beside the project where they are present at all. */
const shared = new URL('../../../shared/data/speech/', import.meta.url)

const openAligner = async () => {
  const module = await soundswallower()
  const package_ = createRequire(import.meta.resolve('soundswallower')).resolve('soundswallower/jsonly')
  Object.assign(module, { modelBase: `${join(dirname(package_), '..', 'model')}/` })
  const decoder = new module.Decoder({ loglevel: 'FATAL', samprate: sampleRate })
  await decoder.initialize()
  return decoder
}

type Aligner = Awaited<ReturnType<typeof openAligner>>

/** When each word of a known text ends, by forced alignment. */
const align = (aligner: Aligner, samples: Float32Array, text: string): SpokenWord[] => {
  aligner.set_align_text(wordsOf(text).join(' '))
  aligner.start()
  aligner.process_audio(samples, false, true)
  aligner.stop()
  return (aligner.get_alignment().w ?? [])
    .filter(({ t }) => !/^[<[]/.test(t))
    .map(({ t, b, d }) => ({ word: t.replace(/\(\d+\)$/, ''), endMs: Math.round((b + d) * 1000) }))
}

/** The WAV files of real speech with their texts; none where the folder is missing. FLAC is not read. */
export const recordings = async (activity: VoiceActivity): Promise<Clip[]> => {
  const table = new URL('refs.tsv', shared)
  if (!existsSync(table)) return []
  const aligner = await openAligner()
  const rows = readFileSync(table, 'utf8').trim().split('\n')
  return rows.flatMap((row) => {
    const [name = '', text = ''] = row.split('\t')
    if (!name.endsWith('.wav')) return []
    const { samples } = readWav(readFileSync(new URL(name, shared)))
    const sound = Int16Array.from(samples, (sample) => Math.round(sample * 32_767))
    const words = align(aligner, samples, text)
    if (words.length !== wordsOf(text).length) throw new Error(`${name}: ${words.length} words were aligned`)
    return [heardBy(activity, name, sound, words)]
  })
}
