import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readEnv } from '../server/src/env.ts'
import { transcribe } from '../server/src/features/voice/transcribe.ts'
import { openRecogniser } from '../server/src/speech.ts'
import { type WordErrors, wordErrorRate, wordErrors } from './speech/word-errors.ts'

/** `npm run bench:wer`: the word error rate of the configured recogniser on the clips of ../shared/data/speech. */

const clips = new URL('../../shared/data/speech/', import.meta.url)
const program = { path: resolve('server/src/adapters/sherpa/child.ts'), execArgv: ['--import', 'tsx'] }

const measure = async (): Promise<void> => {
  const list = new URL('refs.tsv', clips)
  if (!existsSync(list)) return console.log('not measured: no ../shared/data/speech/refs.tsv')
  const opened = await openRecogniser(readEnv(resolve('.')).speech, program).catch((error: Error) => error.message)
  if (typeof opened === 'string') return console.log(`not measured: no model (${opened})`)
  if (!opened.recogniser) return console.log('not measured: no model (candor models pull, or CANDOR_STT)')
  const { recogniser } = opened
  const all: WordErrors[] = []
  try {
    for (const line of (await readFile(list, 'utf8')).split('\n').filter((each) => each.includes('\t'))) {
      const [file = '', said = ''] = line.split('\t')
      if (!file.endsWith('.wav')) {
        console.log(`${file.padEnd(28)} left out: only WAV files are read`)
        continue
      }
      const sound = await readFile(new URL(file, clips))
      const startedMs = performance.now()
      const { text } = await transcribe(recogniser, sound, { language: 'en', signal: new AbortController().signal })
      const errors = wordErrors(said, text)
      all.push(errors)
      const ms = Math.round(performance.now() - startedMs)
      console.log(`${file.padEnd(28)} ${(wordErrorRate(errors) * 100).toFixed(1)} % of ${errors.words} words, ${ms} ms`)
    }
  } finally {
    opened.close()
  }
  const sum = (of: (errors: WordErrors) => number): number => all.reduce((total, errors) => total + of(errors), 0)
  const rate =
    sum(({ substitutions, deletions, insertions }) => substitutions + deletions + insertions) / sum((e) => e.words)
  console.log(`word error rate of ${recogniser.capabilities.engine}: ${(rate * 100).toFixed(1)} %`)
}

await measure()
