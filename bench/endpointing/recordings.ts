import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import soundswallower from 'soundswallower'
import { wordsOf } from '../../server/src/features/voice/turn/english/words.rules.ts'
import { readWav } from '../../server/src/kernel/wav.ts'
import type { VoiceActivity } from '../../server/src/ports/voice-activity.ts'
import { type Clip, heardBy, type SpokenWord, sampleRate } from './clip.ts'
import { readFlac } from './flac.ts'

/** Recordings of others, beside the project where they are present at all. */
const shared = new URL('../../../shared/data/speech/', import.meta.url)

/** Words of the texts that the aligner's dictionary has not, with how they are said. */
const unusualWords: [string, string][] = [['ravishment', 'R AE V IH SH M AH N T']]

const openAligner = async () => {
  const module = await soundswallower()
  const package_ = createRequire(import.meta.resolve('soundswallower')).resolve('soundswallower/jsonly')
  Object.assign(module, { modelBase: `${join(dirname(package_), '..', 'model')}/` })
  const decoder = new module.Decoder({ loglevel: 'FATAL', samprate: sampleRate })
  await decoder.initialize()
  decoder.add_words(...unusualWords)
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

/** The samples of a recording, WAV or FLAC. */
const samplesOf = async (name: string): Promise<Int16Array<ArrayBuffer>> => {
  const file = readFileSync(new URL(name, shared))
  if (name.endsWith('.flac')) return readFlac(file)
  return Int16Array.from(readWav(file).samples, (sample) => Math.round(sample * 32_767))
}

/** Recordings of real speech with their texts; none where the folder is missing. */
export const recordings = async (activity: VoiceActivity): Promise<Clip[]> => {
  const table = new URL('refs.tsv', shared)
  if (!existsSync(table)) return []
  const aligner = await openAligner()
  const rows = readFileSync(table, 'utf8').trim().split('\n')
  const clips: Clip[] = []
  for (const row of rows) {
    const [name = '', text = ''] = row.split('\t')
    const sound = await samplesOf(name)
    const words = align(
      aligner,
      Float32Array.from(sound, (sample) => sample / 32_768),
      text,
    )
    if (words.length !== wordsOf(text).length) throw new Error(`${name}: ${words.length} words were aligned`)
    clips.push(heardBy(activity, { name, question: null, sound, words }))
  }
  return clips
}
