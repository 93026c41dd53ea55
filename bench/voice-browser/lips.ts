import type { TimedViseme } from '@candor/contracts/speech.ts'
import { mouths } from '../../web/src/features/voice/face/mouth.rules.ts'
import { type Figure, median, quantile } from '../support.ts'
import type { Passed } from './line.ts'
import { outputClock } from './output.ts'
import type { DrawnFace, Tapped } from './page-tap.ts'
import { beginInterview, enterRoom, openStage, type Stage, serverSays } from './stage.ts'

/**
 * Lips against sound. When Flite says that one phone ends and the next begins, the jaw has to be halfway
 * between the two. The sound's side: the samples that the playback worklet really gave out are laid on the
 * utterance's own, sample by sample, and their moments are those at which the output plays them
 * (`getOutputTimestamp`). The lips' side: the first picture whose chin, read from the drawing, is past
 * halfway. The product's own idea of where the sound is, by which it draws, takes no part.
 */
const heard = { silenceMs: 30_000, speechMs: 0 }
const roundMs = 25_000
/** Seams where the jaw moves by less, or beside shorter phones, say nothing that could be read off a picture. */
const [leastMove, leastPhoneMs] = [0.15, 45]
/** A crossing further away belongs to another seam. */
const reachMs = 150

interface Round {
  /** Of each seam: the picture after the sound, in ms; negative: before it. */
  errorsMs: number[]
  missed: number
  /** By which the whole movement lies behind the sound, in ms. */
  lagMs: number
  pictureMs: number
  latencyMs: number
}

const openOf = ({ outline }: DrawnFace): number => (Number(/120 ([\d.]+)S91/.exec(outline)?.[1]) - 199) / 4.2

/** The context's moment, in ms, of the utterance's first sample; null: it was not played in one piece. */
const beginningMs = ({ blocks, sampleRate }: Tapped, pcm: Int16Array): number | null => {
  const played = blocks.flatMap(({ frame, samples }) => samples.map((sample, at) => ({ sample, frame: frame + at })))
  const first = played.findIndex(({ sample }) => sample !== 0)
  const firstOfPcm = pcm.findIndex((sample) => sample !== 0)
  if (first < 0) return null
  const begin = first - firstOfPcm
  const whole = pcm.every((sample, at) => Math.abs((played[begin + at]?.sample ?? 9) - sample / 32_768) < 1e-4)
  return whole ? (((played[first]?.frame ?? 0) - firstOfPcm) * 1000) / sampleRate : null
}

/** Seams of the mouth, in ms of the utterance, and how far the jaw is down before and after. */
const seamsOf = (visemes: readonly TimedViseme[], durationMs: number) =>
  visemes.flatMap(({ viseme, startMs }, index) => {
    const before = visemes[index - 1]
    if (!before) return []
    const [from, to] = [mouths[before.viseme].open, mouths[viseme].open]
    const shortest = Math.min(startMs - before.startMs, (visemes[index + 1]?.startMs ?? durationMs) - startMs)
    return Math.abs(to - from) < leastMove || shortest < leastPhoneMs ? [] : [{ startMs, from, to }]
  })

/** How far the drawn jaw lies behind the sounding one: where the two curves are most alike, in steps of 1 ms. */
const lagOf = (faces: readonly { atMs: number; open: number }[], visemes: readonly TimedViseme[]): number => {
  const wanted = (ms: number) => mouths[visemes.findLast(({ startMs }) => startMs <= ms)?.viseme ?? 'sil'].open
  const unlikeness = (lagMs: number) =>
    faces.reduce((sum, { atMs, open }) => sum + (wanted(atMs - lagMs) - open) ** 2, 0)
  const lags = Array.from({ length: 401 }, (_, index) => index - 200)
  return lags.reduce((best, lag) => (unlikeness(lag) < unlikeness(best) ? lag : best))
}

const evaluate = (
  tapped: Tapped,
  pcm: Int16Array,
  visemes: readonly TimedViseme[],
  durationMs: number,
): Round | null => {
  const begin = beginningMs(tapped, pcm)
  if (begin === null) return null
  const clock = outputClock(tapped)
  const faces = tapped.faces
    .map((face) => ({ atMs: face.pageMs + clock.heardMs - begin, open: openOf(face) }))
    .filter(({ atMs }) => atMs > -reachMs && atMs < durationMs + reachMs)
  const crossings = seamsOf(visemes, durationMs).map(({ startMs, from, to }) => {
    const [half, down] = [(from + to) / 2, Math.sign(to - from)]
    const past = (open: number) => (open - half) * down >= 0
    const found = faces.flatMap(({ atMs, open }, index) => {
      const before = faces[index - 1]
      return before && !past(before.open) && past(open) ? [atMs - startMs] : []
    })
    return found.sort((a, b) => Math.abs(a) - Math.abs(b))[0]
  })
  const errorsMs = crossings.filter((one) => one !== undefined && Math.abs(one) <= reachMs) as number[]
  const steps = faces.slice(1).map(({ atMs }, index) => atMs - (faces[index]?.atMs ?? 0))
  return {
    errorsMs,
    missed: crossings.length - errorsMs.length,
    lagMs: lagOf(faces, visemes),
    pictureMs: median(steps),
    latencyMs: clock.aheadMs,
  }
}

const round = async (stage: Stage, seed: string): Promise<Round | null> => {
  const { interviewId } = await beginInterview(stage, seed)
  const page = await stage.context.newPage()
  const ended = stage.next(
    (one): one is Passed =>
      one.interviewId === interviewId &&
      one.what === 'browser-says' &&
      one.message.type === 'played' &&
      one.message.state === 'ended',
    roundMs,
  )
  await enterRoom(page, interviewId)
  await ended
  const tapped = await page.evaluate(() => window.candorBench.take())
  await page.close()
  const ours = stage.passed.filter((one) => one.interviewId === interviewId)
  const utterance = ours.find(serverSays(interviewId, 'utterance'))?.message
  if (!utterance) throw new Error('nothing was said')
  const pieces = ours.flatMap((one) => (one.what === 'speech' ? [Buffer.from(one.frame.samples)] : []))
  const bytes = Buffer.concat(pieces)
  const pcm = Int16Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readInt16LE(at * 2))
  return evaluate(tapped, pcm, utterance.visemes, utterance.durationMs)
}

export const benchLips = async (rounds: number): Promise<Figure[]> => {
  const stage = await openStage(heard)
  const all: (Round | null)[] = []
  try {
    for (let at = 0; at < rounds; at++) all.push(await round(stage, `lips ${at}`))
  } finally {
    await stage.close()
  }
  const whole = all.filter((one) => one !== null)
  const errors = whole.flatMap(({ errorsMs }) => errorsMs)
  const apart = errors.map(Math.abs)
  const middle = (of: (one: Round) => number) => median(whole.map(of))
  return [
    { name: 'questions, played without a break', value: whole.length, unit: `of ${rounds}`, target: { least: rounds } },
    { name: 'seams between phones', value: errors.length, unit: '', target: { least: 20 * rounds } },
    {
      name: 'seams without a picture within 150 ms',
      value: whole.reduce((sum, { missed }) => sum + missed, 0),
      unit: '',
    },
    { name: 'lips apart from the sound, median (aim 30)', value: median(apart), unit: 'ms', target: { most: 50 } },
    { name: 'lips apart from the sound, p95 (aim 30)', value: quantile(apart, 0.95), unit: 'ms', target: { most: 50 } },
    { name: 'lips after the sound, median (minus: before)', value: median(errors), unit: 'ms' },
    { name: 'the whole movement after the sound', value: middle(({ lagMs }) => lagMs), unit: 'ms' },
    { name: 'between two pictures', value: middle(({ pictureMs }) => pictureMs), unit: 'ms' },
    { name: 'from the worklet to the ear', value: middle(({ latencyMs }) => latencyMs), unit: 'ms' },
  ]
}
