import { z } from 'zod'
import { idSchema } from './ids.ts'
import { turnSchema } from './interview.ts'
import { assessmentSchema } from './scoring.ts'
import { timedVisemeSchema, timedWordSchema } from './speech.ts'

/**
 * What browser and server say to each other during a spoken interview, over `WS
 * /api/v1/interviews/:id/live`. Text frames carry these messages as JSON; binary frames carry sound
 * (see {@link audioFrame}). Documented in docs/voice-protocol.md.
 */
export const liveVersion = 1

/** Microphone: 16 kHz mono PCM16, little-endian, in frames of 20 ms. */
export const captureSampleRate = 16_000
export const frameMs = 20
export const frameSamples = (captureSampleRate * frameMs) / 1000
const headerBytes = 8
export const frameBytes = headerBytes + frameSamples * 2
/** The interviewer's sound comes in longer frames, at the voice's own rate; the last one may be shorter. */
export const speechFrameMs = 100

/** First byte of a binary frame: whose sound it is. */
export const audioKind = { microphone: 1, interviewer: 2 } as const

/** The head of a binary frame; the samples follow. */
export interface AudioHeader {
  kind: (typeof audioKind)[keyof typeof audioKind]
  /** Of the turn (microphone) or the utterance (interviewer), within the interview. */
  index: number
  /** Number of the frame within its turn or utterance, from 0. */
  seq: number
}

/** Little-endian: u8 kind, u8 version, u16 index, u32 seq. */
export const audioFrame = {
  headerBytes,
  write(header: AudioHeader, samples: Uint8Array): Uint8Array<ArrayBuffer> {
    const frame = new Uint8Array(headerBytes + samples.byteLength)
    const view = new DataView(frame.buffer)
    view.setUint8(0, header.kind)
    view.setUint8(1, liveVersion)
    view.setUint16(2, header.index, true)
    view.setUint32(4, header.seq, true)
    frame.set(samples, headerBytes)
    return frame
  },
  /** null: not a frame of this version. */
  read(frame: Uint8Array): (AudioHeader & { samples: Uint8Array }) | null {
    if (frame.byteLength < headerBytes) return null
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
    const kind = view.getUint8(0)
    if (view.getUint8(1) !== liveVersion || (kind !== audioKind.microphone && kind !== audioKind.interviewer))
      return null
    return {
      kind,
      index: view.getUint16(2, true),
      seq: view.getUint32(4, true),
      samples: frame.subarray(headerBytes),
    }
  },
}

/**
 * Why there is no sound from the microphone. `insecure`: the page came over plain HTTP from another machine, where
 * browsers give none. `silent`: it is open and gives nothing; it may be muted. `lost`: it was unplugged.
 */
export const microphoneFaults = ['denied', 'none', 'in-use', 'silent', 'lost', 'insecure', 'unsupported'] as const
export type MicrophoneFault = (typeof microphoneFaults)[number]

const ofTurn = { turnId: idSchema }

/** From the browser. */
export const clientMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    version: z.int(),
    /** One use; instead of the session's cookie. */
    ticket: z.string().max(200).exactOptional(),
    /** The last server message that was taken in, after a reconnect. */
    after: z.int().min(0).max(1_000_000_000).exactOptional(),
    /** How this browser gets its words, where the server has no recogniser. */
    recogniser: z.enum(['server', 'browser', 'none']),
  }),
  /**
   * The person is ready to hear and be heard: after each `welcome`, once the browser may play sound. Later
   * questions of the same connection follow by themselves.
   */
  z.object({ type: z.literal('begin'), ...ofTurn }),
  z.object({ type: z.literal('done'), ...ofTurn, frames: z.int().min(0) }),
  /** Holds the turn open until the person speaks again or says done. */
  z.object({ type: z.literal('thinking'), ...ofTurn }),
  z.object({ type: z.literal('repeat'), ...ofTurn }),
  z.object({ type: z.literal('pause') }),
  z.object({ type: z.literal('resume') }),
  /** From here on nothing can be heard, and the clock stands; null: it can again. After each `welcome` where it cannot. */
  z.object({ type: z.literal('microphone'), fault: z.enum(microphoneFaults).nullable() }),
  /** What was really played of an utterance. */
  z.object({
    type: z.literal('played'),
    utterance: z.int().min(0),
    ms: z.number().min(0),
    /** `stopped`: silent now, after `silence` or by the browser itself. */
    state: z.enum(['playing', 'ended', 'stopped']),
  }),
  /** Words from the browser's own recogniser. */
  z.object({ type: z.literal('heard'), ...ofTurn, text: z.string().max(20_000), final: z.boolean() }),
  /**
   * The person's own words: instead of speaking while the turn is open, where nothing was understood
   * (`confirming`), and afterwards as a correction, which changes the marks and not what was asked since.
   */
  z.object({ type: z.literal('confirm'), ...ofTurn, text: z.string().max(20_000) }),
  z.object({ type: z.literal('ping'), at: z.number() }),
])
export type ClientMessage = z.infer<typeof clientMessageSchema>

/**
 * Codes of `error` messages of the protocol itself; others are those of the HTTP interface
 * (`interview.not-found`, `speech.unavailable`). With `fatal` the socket is closed after it.
 */
export const liveErrorCodes = [
  /** No JSON, no message of this version, or characters that cannot be kept. */
  'live.unreadable',
  /** `hello` says another version. Fatal. */
  'live.version',
  /** The first message was no `hello`, or none came in time. Fatal. */
  'live.hello-expected',
  /** Neither a session of this person's nor a ticket that is still good. Fatal. */
  'live.unauthorised',
  /** A binary frame that is none of this version, or of the wrong length. */
  'live.bad-frame',
  /** A frame is missing; `nextFrame` says from where to send again. */
  'live.gap',
  /** The message or frame is of a turn that is not open. */
  'live.wrong-turn',
  /** More sound than one turn may have. */
  'live.turn-full',
  /** This cannot be done at the moment. */
  'live.not-now',
  /** The question can be repeated for two minutes only. */
  'live.repeat-window-over',
  /** Too many messages or faults. Fatal. */
  'live.too-many',
  /** Another connection goes on with this interview. Fatal. */
  'live.taken-over',
] as const
export type LiveErrorCode = (typeof liveErrorCodes)[number]

/** Why a socket was closed, beyond the codes of RFC 6455: 1000 done, 1009 too big, 1011 fault, 1012 restart. */
export const liveCloseCodes = {
  protocol: 4400,
  unauthorised: 4401,
  notFound: 4404,
  helloLate: 4408,
  takenOver: 4409,
  tooMany: 4429,
} as const

export const turnPhases = ['asking', 'listening', 'thinking', 'confirming', 'paused', 'over'] as const

const serverMessages = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    version: z.int(),
    turn: turnSchema.nullable(),
    /** Index of the turn in binary frames. */
    turnIndex: z.int(),
    /** The next frame of this turn that the server does not yet have durable. */
    nextFrame: z.int(),
    recogniser: z.string().nullable(),
    remainingSeconds: z.int().nullable(),
  }),
  z.object({ type: z.literal('phase'), turnId: idSchema.nullable(), phase: z.enum(turnPhases) }),
  /** Frames up to and without `frames` are durable; the browser may forget them. */
  z.object({ type: z.literal('ack'), ...ofTurn, frames: z.int().min(0) }),
  /** The interviewer says something; its sound follows in binary frames. */
  z.object({
    type: z.literal('utterance'),
    utterance: z.int().min(0),
    turnId: idSchema.nullable(),
    text: z.string(),
    sampleRate: z.int(),
    durationMs: z.number(),
    /** Where to begin, after a false alarm or a reconnect. */
    fromMs: z.number(),
    words: z.array(timedWordSchema),
    visemes: z.array(timedVisemeSchema),
  }),
  /** Silence at once: the person speaks. */
  z.object({ type: z.literal('silence'), utterance: z.int() }),
  z.object({ type: z.literal('transcript'), ...ofTurn, final: z.string(), tentative: z.string() }),
  z.object({
    type: z.literal('endpointing'),
    ...ofTurn,
    state: z.enum(['silence', 'speech', 'preparing', 'held', 'ended']),
  }),
  z.object({
    type: z.literal('time'),
    remainingSeconds: z.int().nullable(),
    answerSecondsLeft: z.int().nullable(),
    repeatSecondsLeft: z.int(),
  }),
  z.object({
    type: z.literal('turn-ended'),
    ...ofTurn,
    why: z.enum(['done', 'silence', 'longest', 'time']),
    transcript: z.string(),
    words: z.array(timedWordSchema),
  }),
  z.object({
    type: z.literal('judged'),
    ...ofTurn,
    assessment: assessmentSchema,
    next: z.object({ action: z.string(), turn: turnSchema.nullable() }),
  }),
  /** The marks of an answer whose text the person corrected. */
  z.object({ type: z.literal('corrected'), ...ofTurn, assessment: assessmentSchema }),
  z.object({
    type: z.literal('error'),
    /** One of {@link liveErrorCodes} or of the HTTP interface. */
    code: z.string(),
    fatal: z.boolean(),
    detail: z.string().exactOptional(),
    /** For `live.gap`. */
    nextFrame: z.int().exactOptional(),
  }),
  z.object({ type: z.literal('pong'), at: z.number() }),
])

/** From the server; `seq` counts up over the whole interview, so that a reconnect misses none. */
export const serverMessageSchema = z.intersection(serverMessages, z.object({ seq: z.int().min(0) }))
export type ServerMessage = z.infer<typeof serverMessages>
export type NumberedServerMessage = z.infer<typeof serverMessageSchema>
