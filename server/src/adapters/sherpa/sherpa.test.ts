import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { soundOfTones } from '../../../test/speech/tone-words.ts'
import { speechToTextContract } from '../../ports/speech-to-text.contract.ts'
import type { RecogniserProgram } from './process.ts'
import { createSherpa, openSherpa, type Sherpa } from './speech-to-text.ts'

const program = (path: string): RecogniserProgram => ({
  path: fileURLToPath(new URL(path, import.meta.url)),
  execArgv: ['--import', 'tsx'],
})
const standIn = program('../../../test/speech/tone-recogniser.ts')
const real = program('./child.ts')
const files = { name: 'sherpa-onnx-tones-en-2026-01-01', encoder: '', decoder: '', joiner: '', tokens: '' }
const signal = new AbortController().signal
const close = async (): Promise<void> => undefined

const opened: Sherpa[] = []
const keep = (sherpa: Sherpa): Sherpa => {
  opened.push(sherpa)
  return sherpa
}
afterAll(() => {
  for (const sherpa of opened) sherpa.close()
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-sherpa-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A folder that looks like a model, whose files hold what the real code must survive. */
const spoilt = async (name: string, content: Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await mkdir(path)
  for (const file of ['encoder.int8.onnx', 'decoder.onnx', 'joiner.int8.onnx', 'tokens.txt'])
    await writeFile(join(path, file), content)
  return path
}

const sentence = 'we counted the till again and found it'
const standInSherpa = keep(createSherpa({ program: standIn, files }))

speechToTextContract('The process that recognises, with a stand-in for the model', {
  open: async () => ({ recogniser: standInSherpa.recogniser, close }),
  speech: { pcm: soundOfTones(sentence), text: sentence },
  faults: [
    {
      name: 'the native code dies in mid-answer',
      code: 'speech.unavailable',
      open: async () => {
        const { recogniser } = standInSherpa
        const open: typeof recogniser.open = async (options) => {
          const stream = await recogniser.open(options)
          stream.push(soundOfTones('crash'))
          return stream
        }
        return { recogniser: { ...recogniser, open }, close }
      },
    },
    {
      name: 'damaged files, which end a process that loads them',
      code: 'speech.no-recogniser',
      open: async () => {
        const noise = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 31) % 251)
        const sherpa = keep(await openSherpa(await spoilt('noise', noise), real))
        return { recogniser: sherpa.recogniser, close }
      },
    },
    {
      name: 'empty files',
      code: 'speech.no-recogniser',
      open: async () => {
        const sherpa = keep(await openSherpa(await spoilt('empty', new Uint8Array()), real))
        return { recogniser: sherpa.recogniser, close }
      },
    },
    {
      name: 'another language',
      code: 'speech.no-recogniser',
      open: async () => {
        const { recogniser } = standInSherpa
        return {
          recogniser: { ...recogniser, open: (options) => recogniser.open({ ...options, language: 'pl' }) },
          close,
        }
      },
    },
  ],
})

describe('when the recognising process dies', () => {
  it('everybody who speaks hears of it at once, and the next answer starts another', async () => {
    const { recogniser } = standInSherpa
    const one = await recogniser.open({ language: 'en', signal })
    const two = await recogniser.open({ language: 'en', signal })
    const told = new Promise((resolve) => two.onFault(resolve))
    one.push(soundOfTones('crash'))
    expect(await told).toMatchObject({ code: 'speech.unavailable' })
    const next = await recogniser.open({ language: 'en-GB', signal })
    next.push(soundOfTones('found it'))
    expect((await next.end(signal)).final).toBe('found it')
  })
})

describe('a folder without a model says what to do', () => {
  it.each([
    ['no folder', [], 'no folder'],
    ['nothing in it', ['readme.txt'], 'encoder*.onnx, decoder*.onnx, joiner*.onnx, tokens.txt'],
    ['a part missing', ['encoder-1.int8.onnx', 'decoder-1.onnx', 'tokens.txt'], 'lacks joiner*.onnx.'],
  ])('%s', async (name, names, says) => {
    const path = join(folder, name)
    if (names.length > 0) await mkdir(path)
    for (const file of names) await writeFile(join(path, file), '')
    await expect(openSherpa(path, real)).rejects.toMatchObject({
      code: 'speech.no-recogniser',
      detail: expect.stringMatching(new RegExp(`${says.replaceAll(/[*.]/g, '\\$&')}.*candor models pull`)),
    })
  })
})

const modelDir = process.env.CANDOR_STT_MODEL_DIR
const clip = fileURLToPath(new URL('../../../../../shared/data/speech/jfk.wav', import.meta.url))
const lacking = modelDir === undefined ? 'CANDOR_STT_MODEL_DIR is not set' : existsSync(clip) ? undefined : 'no clip'
const withModel = lacking === undefined ? keep(await openSherpa(modelDir ?? '', real)) : undefined

speechToTextContract('The streaming recogniser with its real model', {
  skipped: lacking,
  open: async () => ({ recogniser: (withModel ?? standInSherpa).recogniser, close }),
  speech: {
    pcm: lacking === undefined ? (await readFile(clip)).subarray(44) : new Uint8Array(),
    text: 'and so my fellow americans ask not what your country can do for you ask what you can do for your country',
  },
  longMs: 120_000,
  faults: [],
})
