import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { scriptedSpeechToText } from '../../src/ports/speech-to-text.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { startSpoken } from './live-client.ts'

const begun =
  'last spring our ward was always late with the medicines so i counted every step of the round for two weeks'
const told = `${begun} and we changed the order of the rooms and after that delays fell from forty a month to three a month`
const frameMs = 20
const timers = new FakeTimer()
let database: TestApp
beforeAll(async () => {
  database = await startApp()
})
afterAll(() => database.close())

/** Somebody says this, a word every 200 ms; then a silence that grows to the lengths given. What the rules show after each. */
const shownAfter = async (text: string, silencesMs: readonly number[]): Promise<string[][]> => {
  const words = text.split(' ').map((word, index) => ({ word, startMs: 100 + index * 200, endMs: 280 + index * 200 }))
  const endMs = words.length * 200 + 80
  const hearing = {
    recogniser: scriptedSpeechToText({ words }),
    voiceActivity: scriptedVoiceActivity([{ startMs: 100, endMs }]),
  }
  const voice = new FakeVoice()
  const app = await startApp({ timers, voice, hearing, beside: database })
  const { first, live } = await startSpoken(app, app.person(), { type: 'behavioral', questionCount: 3 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  let sent = 0
  const hear = async (untilMs: number): Promise<void> => {
    while (sent * frameMs < untilMs) {
      const frames = Math.min(sent + 10, Math.round(untilMs / frameMs))
      timers.pass((frames - sent) * frameMs)
      live.frames(0, sent, frames)
      sent = frames
      await live.settled()
    }
  }
  const saidBefore = voice.said.length
  const shown: string[][] = []
  for (const silenceMs of silencesMs) {
    await hear(endMs + silenceMs)
    // The judge is asked before the next question's sound is.
    await expect.poll(() => voice.said.length).toBe(saidBefore + 1)
    shown.push(live.messages.flatMap((message) => (message.type === 'endpointing' ? [message.state] : [])))
  }
  await live.drop()
  await app.close()
  return shown
}

test('a story without its result is waited for longer, one with it is not', async () => {
  const [preparing, soon, late] = await shownAfter(begun, [800, 1_500, 1_700])
  expect(preparing?.at(-1)).toBe('preparing')
  expect(soon).not.toContain('ended')
  expect(late).toContain('ended')
  const [before, after] = await shownAfter(told, [800, 1_000])
  expect(before?.at(-1)).toBe('preparing')
  expect(after).toContain('ended')
})
