import { expect, it } from 'vitest'
import { deferred } from '../kernel/unless-aborted.ts'
import { speechToTextContract } from './speech-to-text.contract.ts'
import { type HeardScript, scriptedSpeechToText } from './speech-to-text.fake.ts'

const words = [
  { word: 'I', startMs: 100, endMs: 200 },
  { word: 'mended', startMs: 220, endMs: 600 },
  { word: 'it.', startMs: 620, endMs: 800 },
]
const speech = { pcm: new Uint8Array(1_200 * 32).fill(1), text: 'I mended it.' }
const scripted = (script: HeardScript) => async () => ({
  recogniser: scriptedSpeechToText(script),
  close: async () => undefined,
})
const signal = new AbortController().signal

speechToTextContract('the scripted recogniser', {
  speech,
  open: async (sounds = []) => ({
    recogniser: scriptedSpeechToText((index) => ({ words: sounds[index] === 'silence' ? [] : words })),
    close: async () => undefined,
  }),
  faults: [
    {
      name: 'away',
      code: 'speech.unavailable',
      open: scripted({ words, fails: { at: 'open', code: 'speech.unavailable' } }),
    },
    {
      name: 'gone in mid-answer',
      code: 'speech.unavailable',
      open: scripted({ words, fails: { at: 500, code: 'speech.unavailable' } }),
    },
    {
      name: 'no model',
      code: 'speech.no-recogniser',
      open: scripted({ words, fails: { at: 'end', code: 'speech.no-recogniser' } }),
    },
  ],
})

it('hears words as their sound comes: tentative first, final a while after their end', async () => {
  const stream = await scriptedSpeechToText({ words, finalAfterMs: 100 }).open({ language: 'en', signal })
  const heard: string[] = []
  stream.onHypothesis(({ final, tentative }) => heard.push(`${final}|${tentative}`))
  for (let ms = 0; ms < 1_000; ms += 20) stream.push(speech.pcm.subarray(0, 640))
  expect(heard).toEqual(['|I', '|I mended', 'I|mended', 'I|mended it.', 'I mended|it.', 'I mended it.|'])
})

it('is as late as it is told to be, and its last word comes when the test lets it', async () => {
  const gate = deferred<void>()
  const recogniser = scriptedSpeechToText({ words, lagMs: 500, endsAfter: gate.promise })
  const stream = await recogniser.open({ language: 'en', signal })
  let heard = 0
  stream.onHypothesis(() => {
    heard += 1
  })
  stream.push(speech.pcm.subarray(0, 600 * 32))
  expect(heard).toBe(0)
  let ended = false
  const end = stream.end(signal).then((last) => {
    ended = true
    return last
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(ended).toBe(false)
  gate.resolve()
  expect((await end).final).toBe('I mended')
})

it('tells of a fault while the person speaks, once, also those who ask later', async () => {
  const recogniser = scriptedSpeechToText({ words, fails: { at: 300, code: 'speech.unavailable' } })
  const stream = await recogniser.open({ language: 'en', signal })
  const faults: string[] = []
  stream.onFault(({ code }) => faults.push(code))
  for (let ms = 0; ms < 1_000; ms += 20) stream.push(speech.pcm.subarray(0, 640))
  stream.onFault(({ code }) => faults.push(`later ${code}`))
  expect(faults).toEqual(['speech.unavailable', 'later speech.unavailable'])
  await expect(stream.end(signal)).rejects.toMatchObject({ code: 'speech.unavailable' })
})
