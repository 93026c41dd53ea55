import { expect, test } from 'vitest'
import { FakeTimer } from '../../../ports/timer.ts'
import { defaultTurnSettings } from '../turn/settings.ts'
import { createTurnLoop, type LoopCommand } from './turn-loop.ts'

/** A loop whose commands go wrong from the given one on. */
const loopThat = (isFaulty: (command: LoopCommand) => boolean) => {
  const timers = new FakeTimer()
  const seen = { commands: [] as string[], errors: [] as unknown[], ends: 0 }
  const loop = createTurnLoop({
    settings: defaultTurnSettings,
    utterances: 0,
    timers,
    log: { error: (...parts: unknown[]) => seen.errors.push(parts[0]) } as never,
    run: (command) => {
      seen.commands.push(command.type)
      if (isFaulty(command)) throw new Error('broken')
    },
    end: () => {
      seen.ends += 1
    },
  })
  return { loop, timers, seen }
}

test('what is thrown in a conversation ends that conversation, once, and goes no further', () => {
  const { loop, timers, seen } = loopThat(({ type }) => type === 'speak')
  expect(() => loop.dispatch({ type: 'ask' })).not.toThrow()
  expect(seen.commands).toContain('speak')
  const before = [...seen.commands]
  loop.dispatch({ type: 'button', button: 'pause' })
  timers.pass(60_000)
  expect(seen).toMatchObject({ commands: before, ends: 1 })
  expect(seen.errors).toEqual([{ err: new Error('broken') }])
})

test('a conversation in which nothing is thrown goes on', () => {
  const { loop, seen } = loopThat(() => false)
  loop.dispatch({ type: 'ask' })
  loop.dispatch({ type: 'button', button: 'pause' })
  expect(seen.commands).toContain('stop-speaking')
  expect(seen).toMatchObject({ ends: 0, errors: [] })
})
