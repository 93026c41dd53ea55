import { dimensionNames } from '@candor/contracts/scoring.ts'
import { expect, test } from 'vitest'
import { exercises } from './exercises.ts'
import { strengthWords } from './strength-words.ts'
import { onlyWhenAsked, sameElsewhere, weaknessWords } from './weakness-words.ts'
import { firstChange } from './words.ts'

const slotsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '')

test('there are at least thirty exercises, none like another', () => {
  expect(exercises.length).toBeGreaterThanOrEqual(30)
  for (const part of ['id', 'title', 'text'] as const)
    expect(new Set(exercises.map((one) => one[part])).size).toBe(exercises.length)
})

test('every kind of fault, and every other purpose, has an exercise', () => {
  const served = new Set(exercises.flatMap((one) => one.for))
  for (const purpose of [...Object.keys(firstChange), 'competency', 'rehearsal', 'stretch', 'start'])
    expect(served).toContain(purpose)
})

test('every dimension has exercises, and each takes a person minutes, not hours', () => {
  expect(new Set(exercises.map(({ dimension }) => dimension))).toEqual(new Set(dimensionNames))
  for (const { minutes } of exercises) expect(minutes).toBeLessThanOrEqual(20)
})

test('an exercise uses only slots that its purposes fill', () => {
  for (const exercise of exercises) {
    const filled = new Set(['q', 'Q', 'subject', 'question', 'role'])
    const others = exercise.for.filter((purpose) => !['competency', 'rehearsal', 'stretch', 'start'].includes(purpose))
    if (others.length === exercise.for.length) filled.add('opening')
    if (exercise.for.every((purpose) => purpose === 'short')) filled.add('words')
    if (exercise.for.every((purpose) => purpose === 'correctness')) filled.add('point')
    for (const slot of slotsIn(exercise.title + exercise.text)) expect([exercise.id, ...filled]).toContain(slot)
  }
})

const sentences: string[] = [
  ...Object.values(weaknessWords).flatMap((sayings) => Object.values(sayings).flat()),
  ...Object.values(strengthWords).flat(),
  ...exercises.flatMap(({ title, text }) => [title, text]),
  ...Object.values(firstChange),
  ...sameElsewhere,
  ...onlyWhenAsked,
]

test('the coach uses no jargon, no flattery and no straight quotes', () => {
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(
      /\b(?:leverag|impactful|great answer|excellent|amazing|awesome|fantastic|unfortunately|fail(?:ed|ure) to|should have)/i,
    )
    expect(sentence).not.toMatch(/["!]|—| {2}/)
  }
})

test('what is said of an answer names the answer', () => {
  const said = [
    ...Object.values(weaknessWords).flatMap((sayings) => Object.values(sayings).flat()),
    ...Object.values(strengthWords).flat(),
  ]
  for (const sentence of said) expect(sentence).toMatch(/\{[qQ]\}/)
  expect(new Set(said).size).toBe(said.length)
})
