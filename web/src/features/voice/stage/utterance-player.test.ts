import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUtterancePlayer, type UtterancePlayer } from './utterance-player.ts'

const sampleRate = 16_000
const quantum = 128

interface Port {
  postMessage(data: unknown): void
  onmessage: ((event: { data: unknown }) => void) | null
}
interface Processor {
  port: Port
  process(inputs: Float32Array[][], outputs: Float32Array[][]): boolean
}

let make: (new () => Processor) | null = null
let processor: Processor | null = null
/** On their way between page and worklet. */
let toWorklet: unknown[] = []
let toPage: unknown[] = []
let pagePort: Port | null = null
const worklet = { currentTime: 0 }

const port = (queue: () => unknown[]): Port => ({ postMessage: (data) => void queue().push(data), onmessage: null })

/** An audio system that plays when the test says so: the worklet is the real one. */
beforeEach(async () => {
  toWorklet = []
  toPage = []
  worklet.currentTime = 0
  class FakeContext {
    state = 'running'
    outputLatency = 0
    destination = {}
    audioWorklet = { addModule: async () => undefined }
    get currentTime() {
      return worklet.currentTime
    }
    resume = async () => undefined
    close = async () => undefined
  }
  class FakeNode {
    port = port(() => toWorklet)
    constructor() {
      pagePort = this.port
      processor = make && new make()
    }
    connect() {}
  }
  vi.stubGlobal('AudioContext', FakeContext)
  vi.stubGlobal('AudioWorkletNode', FakeNode)
  vi.stubGlobal('sampleRate', sampleRate)
  Object.defineProperty(globalThis, 'currentTime', { configurable: true, get: () => worklet.currentTime })
  vi.stubGlobal(
    'AudioWorkletProcessor',
    class {
      port = port(() => toPage)
    },
  )
  vi.stubGlobal('registerProcessor', (_name: string, one: new () => Processor) => {
    make = one
  })
  if (!make) await import('../../../lib/audio/playback.worklet.ts')
})
afterEach(() => vi.unstubAllGlobals())

const settle = async () => {
  for (let times = 0; times < 10; times++) await Promise.resolve()
}
/** What was sent arrives at the worklet; nothing is played yet. */
const arrive = async () => {
  await settle()
  for (const data of toWorklet.splice(0)) processor?.port.onmessage?.({ data })
}
/** So many milliseconds are played; returns what was heard of them. */
const play = async (ms: number): Promise<number[]> => {
  await arrive()
  const heard: number[] = []
  for (let left = (ms * sampleRate) / 1000; left > 0; left -= quantum) {
    const output = new Float32Array(quantum)
    processor?.process([], [[output]])
    worklet.currentTime += quantum / sampleRate
    heard.push(...output)
  }
  for (const data of toPage.splice(0)) pagePort?.onmessage?.({ data })
  return heard
}

const utterance = (number: number, durationMs: number, fromMs = 0) => ({
  type: 'utterance' as const,
  turnId: null,
  utterance: number,
  text: '',
  sampleRate,
  durationMs,
  fromMs,
  words: [],
  visemes: [],
})
/** All of it, as the server sends it: at once. */
const say = (player: UtterancePlayer, number: number, durationMs: number, loudness: number) => {
  player.begin(utterance(number, durationMs))
  const frame = new Uint8Array(new Int16Array(1_600).fill(loudness).buffer)
  for (let seq = 0; seq * 100 < durationMs; seq++) player.take(number, seq, frame)
}

const opened = async () => {
  const reports: string[] = []
  const player = createUtterancePlayer((number, { state, ms }) => {
    if (state !== 'playing') reports.push(`${number} ${state} ${ms}`)
  })
  await settle()
  return { player, reports }
}

test('a question that comes while the one before fades is played whole, and each tells its own end', async () => {
  const { player, reports } = await opened()
  say(player, 1, 1_000, 8_000)
  await play(400)
  player.silence(1)
  say(player, 2, 200, 16_000)
  const heard = await play(400)
  expect(heard.filter((sample) => sample === 16_000 / 32_768)).toHaveLength(200 * 16)
  expect(reports).toEqual(['1 stopped 404', '2 ended 200'])
})

test('a question that takes the place of one that is being said silences it first', async () => {
  const { player, reports } = await opened()
  say(player, 1, 1_000, 8_000)
  await play(400)
  say(player, 2, 200, 16_000)
  await play(400)
  expect(reports).toEqual(['1 stopped 404', '2 ended 200'])
})

test('silenced twice before a sound was played: two ends, and the third question is heard as the third', async () => {
  const { player, reports } = await opened()
  say(player, 1, 1_000, 8_000)
  await play(400)
  player.silence()
  say(player, 2, 200, 16_000)
  player.silence()
  say(player, 3, 200, 24_000)
  const heard = await play(400)
  expect(heard.filter((sample) => sample === 16_000 / 32_768)).toHaveLength(0)
  expect(heard.filter((sample) => sample === 24_000 / 32_768)).toHaveLength(200 * 16)
  expect(reports).toEqual(['1 stopped 400', '2 stopped 0', '3 ended 200'])
})
