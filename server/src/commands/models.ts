import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { catalogueWith, readSums } from '../adapters/model-files/catalogue.ts'
import { createModelStore } from '../adapters/model-files/model-store.ts'
import type { SpeechEnv } from '../env-speech.ts'

const usage = `candor models list                  what there is, and what is installed
candor models pull [NAME]           fetch a model; goes on where it was cut off
candor models add PATH [NAME]       add one from a folder, .tar, .tar.gz or .tar.bz2
candor models remove NAME

  --sha256 LIST   a file as sha256sum prints it; its sums count more than the catalogue's
`

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const stateWords = { available: 'not installed', partial: 'not installed, partly fetched', installed: 'installed' }

/** One line that is written over on a terminal; elsewhere a line for each tenth. */
const progressTo = (stream: NodeJS.WriteStream): ((done: number, all: number) => void) => {
  let shown = -1
  return (done, all) => {
    const percent = Math.floor((done * 100) / all)
    if (percent === shown || (!stream.isTTY && percent % 10 !== 0)) return
    shown = percent
    stream.write(`${stream.isTTY ? '\r' : ''}${percent} % of ${megabytes(all)}${stream.isTTY ? '' : '\n'}`)
    if (stream.isTTY && percent === 100) stream.write('\n')
  }
}

/** `candor models …`; the exit code. Data on standard output, progress on standard error. */
export const runModels = async (models: SpeechEnv['models'], rest: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...rest],
    options: { sha256: { type: 'string' } },
    allowPositionals: true,
  })
  const [verb, first, second] = positionals
  const sums = values.sha256 === undefined ? undefined : readSums(await readFile(values.sha256, 'utf8'))
  const catalogue = await catalogueWith(models.catalogue)
  const store = createModelStore({ ...models, models: catalogue })
  const fallback = catalogue[0]?.name ?? ''
  if (verb === 'list') {
    for (const { name, does, language, bytes, licence, page, state } of await store.list()) {
      process.stdout.write(`${[name, does, language, megabytes(bytes), licence, stateWords[state], page].join('\t')}\n`)
    }
    return 0
  }
  if (verb === 'pull') {
    const name = first ?? fallback
    const stopped = new AbortController()
    process.once('SIGINT', () => stopped.abort(new Error('Stopped; what came so far is kept.')))
    const onProgress = progressTo(process.stderr)
    await store.pull(name, { signal: stopped.signal, onProgress, ...(sums && { sums }) })
    process.stdout.write(`${name} is installed. Start Candor anew to use it.\n`)
    return 0
  }
  if (verb === 'add' && first !== undefined) {
    const byFile = catalogue.find((model) => basename(first).startsWith(model.name))?.name
    const name = second ?? byFile ?? fallback
    await store.add(name, first, sums)
    process.stdout.write(`${name} is installed. Start Candor anew to use it.\n`)
    return 0
  }
  if (verb === 'remove' && first !== undefined) {
    await store.remove(first)
    process.stdout.write(`${first} is removed.\n`)
    return 0
  }
  process.stderr.write(usage)
  return 2
}
