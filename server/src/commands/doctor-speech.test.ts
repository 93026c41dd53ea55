import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createModelStore } from '../adapters/model-files/model-store.ts'
import type { SpeechEnv } from '../env-speech.ts'
import { checkSpeech } from './doctor-speech.ts'

const contents = Object.fromEntries(['encoder', 'decoder', 'joiner'].map((part) => [`${part}.onnx`, `the ${part}`]))
const all: Record<string, string> = { ...contents, 'tokens.txt': 'a 0\n' }
const files = Object.entries(all).map(([name, text]) => ({
  name,
  bytes: text.length,
  sha256: createHash('sha256').update(text).digest('hex'),
}))
const model = {
  name: 'tiny',
  does: 'speech-to-text' as const,
  language: 'en',
  licence: 'none',
  page: 'https://models.example.org/tiny',
  from: 'https://models.example.org/tiny',
  files,
}

let place = ''
let env: SpeechEnv
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'candor-doctor-'))
  await mkdir(join(place, 'source'))
  for (const [name, text] of Object.entries(all)) await writeFile(join(place, 'source', name), text)
  await writeFile(join(place, 'models.json'), JSON.stringify([model]))
  const models = { folder: join(place, 'models'), mirror: undefined, catalogue: join(place, 'models.json') }
  env = { recogniser: { kind: 'sherpa', folder: undefined, asked: false }, voice: { kind: 'flite' }, models }
  return () => rm(place, { recursive: true })
})

const recogniser = async (changed: Partial<SpeechEnv> = {}) => {
  const findings = await checkSpeech({ ...env, ...changed })
  return findings.find(({ name }) => name === 'Recogniser')
}
const install = () => createModelStore({ ...env.models, models: [model] }).add('tiny', join(place, 'source'))

test('what speaks and what tells speech from silence has a line each', async () => {
  const findings = await checkSpeech(env)
  expect(findings.map(({ name }) => name)).toEqual(['Recogniser', 'Voice', 'Pauses'])
  expect(findings.every(({ ok }) => ok)).toBe(true)
})

test('without a model it says how to get one; where one was asked for, that is a fault', async () => {
  expect(await recogniser()).toMatchObject({ ok: true, says: expect.stringContaining('candor models pull') })
  const asked = await recogniser({ recogniser: { kind: 'sherpa', folder: undefined, asked: true } })
  expect(asked).toMatchObject({ ok: false, says: expect.stringContaining('speech.no-recogniser') })
})

test('an installed model is verified, and a changed file is a fault', async () => {
  await install()
  expect(await recogniser()).toMatchObject({ ok: true, says: 'tiny, installed; each file is the one of its pin' })
  await writeFile(join(env.models.folder, 'tiny', 'encoder.onnx'), 'the Encoder')
  expect(await recogniser()).toMatchObject({ ok: false, says: expect.stringContaining('model.wrong-file') })
})

test('of a folder of one’s own it is not said that somebody vouched for it', async () => {
  const own = await recogniser({ recogniser: { kind: 'sherpa', folder: join(place, 'source'), asked: true } })
  expect(own).toMatchObject({ ok: true, says: expect.stringContaining('nobody has vouched') })
})

test('a service is named without its key', async () => {
  const service = { kind: 'service', protocol: 'deepgram', provider: 'deepgram', model: 'nova-3' } as const
  const baseUrl = 'https://api.deepgram.com/v1'
  const named = await recogniser({ recogniser: { ...service, baseUrl, apiKey: 'the-secret-key' } })
  expect(named).toMatchObject({ ok: true, says: 'deepgram:nova-3 at https://api.deepgram.com; not asked for a word' })
})
