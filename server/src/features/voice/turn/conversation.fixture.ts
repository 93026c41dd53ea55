import { defaultTurnSettings, type TurnSettings } from './settings.ts'
import { newTurnState, step } from './turn.rules.ts'
import type { Button, TurnCommand, TurnEvent, TurnState, VoiceWindow } from './turn.ts'

/** An event without its time. */
export type Timeless = TurnEvent extends infer Event ? (Event extends TurnEvent ? Omit<Event, 'atMs'> : never) : never

export interface Told {
  atMs: number
  command: TurnCommand
}

const windowMs = 32

/** A conversation over virtual time: it wakes the rules when they ask for it, as the session does. */
export class Conversation {
  state: TurnState
  readonly told: Told[] = []
  /** Everything that happened, with what the rules said to it. */
  readonly history: { event: TurnEvent; commands: readonly TurnCommand[] }[] = []
  private soundMs = 0

  constructor(settings: Partial<TurnSettings> = {}) {
    this.state = newTurnState({ ...defaultTurnSettings, ...settings })
  }

  get nowMs(): number {
    return this.state.nowMs
  }

  private take(event: TurnEvent): void {
    const { state, commands } = step(this.state, event)
    this.state = state
    this.history.push({ event, commands })
    this.told.push(...commands.map((command) => ({ atMs: state.nowMs, command })))
  }

  /** Time passes, with every wake that was asked for. */
  pass(ms: number): this {
    const untilMs = this.nowMs + ms
    this.wakeUntil(untilMs)
    this.take({ type: 'tick', atMs: untilMs })
    return this
  }

  private wakeUntil(untilMs: number): void {
    for (let wakeMs = this.wakeMs(); wakeMs !== null && wakeMs <= untilMs; wakeMs = this.wakeMs())
      this.take({ type: 'tick', atMs: wakeMs })
  }

  private wakeMs(): number | null {
    return this.state.shown.wakeAtMs
  }

  send(...events: readonly Timeless[]): this {
    for (const event of events) {
      this.wakeUntil(this.nowMs)
      const opens = event.type === 'ask' && (this.state.phase === 'waiting' || this.state.phase === 'thinking')
      if (opens) this.soundMs = 0
      this.take({ ...event, atMs: this.nowMs } as TurnEvent)
    }
    return this
  }

  /** The next window of sound, without time passing. */
  window(probability: number, ms: number = windowMs, pitchHz: number | null = null): VoiceWindow {
    this.soundMs += ms
    return { endMs: this.soundMs, probability, pitchHz }
  }

  /** Sound as it comes: window by window, in the time it takes. */
  sound(probability: number, ms: number, pitchHz: number | null = null): this {
    for (let left = ms; left > 0; left -= windowMs) {
      const lengthMs = Math.min(windowMs, left)
      this.pass(lengthMs).send({ type: 'voice', windows: [this.window(probability, lengthMs, pitchHz)] })
    }
    return this
  }

  /** Speech window by window, each as high as it says. */
  voice(pitchesHz: readonly number[]): this {
    for (const pitchHz of pitchesHz) this.sound(0.95, windowMs, pitchHz)
    return this
  }

  /** The judge, of the words so far or of others. */
  judges(told: boolean | null, transcript: string = this.state.answer.text): this {
    return this.send({ type: 'told', transcript, told })
  }

  says(text: string, ms: number): this {
    return this.sound(0.95, ms).words(text)
  }

  silent(ms: number): this {
    return this.sound(0.05, ms)
  }

  words(text: string): this {
    return this.send({ type: 'words', text })
  }

  press(button: Button): this {
    return this.send({ type: 'button', button })
  }

  /** The question is asked and played to its end, a word every 300 ms. */
  asks(question = 'Tell me about yourself'): this {
    this.send({ type: 'ask' }).starts(question)
    const durationMs = question.split(' ').length * 300
    return this.pass(durationMs).playback('ended', durationMs)
  }

  starts(question: string): this {
    const words = question.split(' ').map((word, index) => ({ word, startMs: index * 300, endMs: index * 300 + 280 }))
    return this.send({ type: 'utterance', utterance: this.state.utterances, state: 'started', words })
  }

  playback(state: 'playing' | 'ended' | 'stopped' | 'failed', playedMs: number): this {
    return this.send({ type: 'utterance', utterance: this.state.utterances, state, playedMs })
  }

  /** Commands of some types since the beginning. */
  commands<Type extends TurnCommand['type']>(...types: readonly Type[]): Extract<TurnCommand, { type: Type }>[] {
    const isWanted = (command: TurnCommand): command is Extract<TurnCommand, { type: Type }> =>
      (types as readonly string[]).includes(command.type)
    return this.told.map(({ command }) => command).filter(isWanted)
  }

  whenCommitted(): number | null {
    return this.told.find(({ command }) => command.type === 'commit')?.atMs ?? null
  }
}
