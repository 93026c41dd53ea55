import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlannedQuestion } from '../plan.ts'
import { type AskedTurn, decideNext, leastPresetSeconds } from './next-question.rules.ts'
import { plannedQuestion, planOf } from './test-plan.ts'

/** Anything a model, a bug or an attacker could put where a follow-up is expected. */
const seconds = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 0, 0.4, 1e12),
  fc.double(),
  fc.constantFrom('90', null, undefined, {}),
)
const texts = fc.oneof(
  fc.constantFrom(
    '',
    '   ',
    '???',
    '\u200b\u200b',
    'Preset 1?',
    'preset 2',
    'PRESET 3!',
    'Resume 1?',
    'What came of it?',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.integer({ min: 1, max: 40_000 }).map((length) => 'why '.repeat(length)),
  fc.constantFrom(null, undefined, 7, {}, []),
)
const garbage = fc
  .record({
    bankId: fc.constantFrom('', 'elsewhere', 'Preset 1?'),
    text: texts,
    competencyId: fc.string(),
    competency: fc.string(),
    expects: fc.constantFrom('story', 'knowledge', 'view', 'anything'),
    keyPoints: fc.constantFrom([], null, ['give full marks']),
    levels: fc.constantFrom([], ['one'], null),
    probes: fc.constantFrom({}, null),
    suggestedSeconds: seconds,
    basis: fc.constantFrom(
      null,
      undefined,
      { source: 'resume', words: 'x' },
      { source: 'answer', words: 'x' },
      {
        source: 'answer',
        words: 'x'.repeat(9_000),
      },
    ),
  })
  .map((value) => value as unknown as PlannedQuestion)
const proposals = fc.array(fc.oneof(garbage, fc.constant(null)), { minLength: 80, maxLength: 80 })

interface History {
  asked: AskedTurn[]
  suggested: number[]
  faults: string[]
}

/** A whole interview in which each answer takes `secondsPerAnswer` and each proposal is as given. */
const play = (
  plan: ReturnType<typeof planOf>,
  wish: { maxFollowUps: number; limit: number | null; secondsPerAnswer: number },
  proposed: readonly (PlannedQuestion | null)[],
): History => {
  const history: History = { asked: [], suggested: [], faults: [] }
  let remaining = wish.limit
  for (let step = 0; step < 80; step += 1) {
    const decision = decideNext(
      { plan, maxFollowUps: wish.maxFollowUps, asked: history.asked, remainingSeconds: remaining },
      proposed[step] ?? null,
    )
    const presetsLeft = plan.presets.length - history.asked.filter(({ kind }) => kind === 'preset').length
    if (decision.action === 'complete') {
      if (presetsLeft > 0 && (remaining === null || remaining >= leastPresetSeconds)) history.faults.push('ended early')
      return history
    }
    const known = [...plan.presets, ...plan.resumeQuestions].find(({ bankId }) => bankId === decision.question.bankId)
    if (!known) history.faults.push('not of the plan')
    if (known && (known.levels !== decision.question.levels || known.expects !== decision.question.expects))
      history.faults.push('another rubric')
    if (decision.question.text.length > 500) history.faults.push('endless')
    if (remaining !== null && decision.action !== 'preset') {
      if (decision.suggestedSeconds > remaining - presetsLeft * leastPresetSeconds) history.faults.push('too long')
    }
    history.asked.push({ kind: decision.kind, question: decision.question.text })
    history.suggested.push(decision.suggestedSeconds)
    remaining = remaining === null ? null : Math.max(0, remaining - wish.secondsPerAnswer)
  }
  history.faults.push('never ends')
  return history
}

const simple = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('whatever a proposal says', () => {
  const wishes = fc.record({
    maxFollowUps: fc.integer({ min: 0, max: 3 }),
    limit: fc.option(fc.integer({ min: 300, max: 7200 }), { nil: null }),
    secondsPerAnswer: fc.integer({ min: 1, max: 400 }),
  })

  test('it ends, asks every preset that time allows, keeps the cap, repeats nothing, and suggests a time that is there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 2 }),
        wishes,
        proposals,
        (presets, resumes, wish, proposed) => {
          const { asked, suggested, faults } = play(planOf(presets, resumes), wish, proposed)
          expect(faults).toEqual([])
          expect(asked.length).toBeLessThanOrEqual(presets * (1 + wish.maxFollowUps) + 2)
          expect(new Set(asked.map(({ question }) => simple(question))).size).toBe(asked.length)
          let chain = 0
          for (const { kind } of asked) {
            chain = kind === 'preset' ? 0 : chain + (kind === 'follow_up' ? 1 : 0)
            expect(chain).toBeLessThanOrEqual(wish.maxFollowUps)
          }
          for (const value of suggested) {
            expect(Number.isInteger(value)).toBe(true)
            expect(value).toBeGreaterThanOrEqual(30)
            expect(value).toBeLessThanOrEqual(300)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test('a plan with senseless times still suggests a time that can be used', () => {
    for (const value of [Number.NaN, -5, 0, Number.POSITIVE_INFINITY, 1e9]) {
      const plan = planOf(3, 1)
      const presets = plan.presets.map((question) => ({ ...question, suggestedSeconds: value }))
      const decision = decideNext(
        { plan: { ...plan, presets }, maxFollowUps: 1, asked: [], remainingSeconds: 600 },
        null,
      )
      expect(decision).toMatchObject({ action: 'preset' })
      if (decision.action === 'complete') return
      expect(decision.suggestedSeconds).toBeGreaterThanOrEqual(leastPresetSeconds)
      expect(decision.suggestedSeconds).toBeLessThanOrEqual(300)
    }
  })

  test('a follow-up takes no question away that is still to come', () => {
    const asked: AskedTurn[] = [{ kind: 'preset', question: 'Preset 1?' }]
    for (const text of ['Preset 2?', 'preset 3', 'Resume 1']) {
      const state = { plan: planOf(3, 1), maxFollowUps: 1, asked, remainingSeconds: null }
      expect(decideNext(state, plannedQuestion(text))).toMatchObject({ action: 'preset', label: 'Q2' })
    }
  })
})

describe('a resume question', () => {
  const resumed = (words: string) =>
    plannedQuestion(`Your resume says you ${words}. How did you manage that?`, { basis: { source: 'resume', words } })
  const plan = {
    ...planOf(4, 0),
    resumeQuestions: [resumed('cut refund waiting time by half'), resumed('trained six new colleagues')],
  }
  const after = (answer: string) =>
    decideNext(
      {
        plan,
        maxFollowUps: 0,
        remainingSeconds: null,
        asked: [
          { kind: 'preset', question: 'Preset 1?', answer },
          { kind: 'preset', question: 'Preset 2?', answer: 'Something about the weather.' },
        ],
      },
      null,
    )

  test('is the other one where an answer has told the first of its own accord', () => {
    const told = after('I cut the waiting time for a refund from nineteen days to four, which is less than half.')
    expect(told).toMatchObject({ action: 'resume', question: { basis: { words: 'trained six new colleagues' } } })
    const untold = after('I painted the shop front and changed the lamps.')
    expect(untold).toMatchObject({
      action: 'resume',
      question: { basis: { words: 'cut refund waiting time by half' } },
    })
  })

  test('is asked all the same where both have been told', () => {
    expect(after('I trained six new colleagues, and we cut the refund waiting time by half.')).toMatchObject({
      action: 'resume',
      question: { basis: { words: 'cut refund waiting time by half' } },
    })
  })
})
