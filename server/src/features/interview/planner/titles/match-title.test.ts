import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { families } from '../families/index.ts'
import { familyOf } from './match-title.rules.ts'
import { typedTitles } from './titles.fixture.ts'

const typed = typedTitles
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([title = '', expected = '']) => ({ title, expected: expected.split(' or ') }))

describe('titles as people type them', () => {
  test('there are enough of them, each once, and every family has its own', () => {
    expect(typed.length).toBeGreaterThanOrEqual(170)
    expect(new Set(typed.map(({ title }) => title)).size).toBe(typed.length)
    const served = new Set(typed.flatMap(({ expected }) => expected))
    expect(families.filter((family) => !served.has(family.id)).map((family) => family.id)).toEqual([])
  })

  test('each goes to the family that serves it', () => {
    const wrong = typed.filter(({ title, expected }) => !expected.includes(familyOf(title).id))
    expect(wrong.map(({ title, expected }) => `${title}: ${familyOf(title).id}, not ${expected.join(' or ')}`)).toEqual(
      [],
    )
  })

  test('capitals, spaces and rank change nothing', () => {
    for (const { title } of typed.filter(({ expected }) => expected[0] !== 'general').slice(0, 120)) {
      expect(familyOf(`  ${title.toUpperCase()} `).id).toBe(familyOf(title).id)
    }
    for (const title of ['nurse', 'plumber', 'data analyst', 'barista', 'civil engineer']) {
      for (const rank of ['Senior', 'Junior', 'Lead', 'Jr.', 'Experienced', 'Part-time']) {
        expect(`${rank} ${title}: ${familyOf(`${rank} ${title}`).id}`).toBe(`${rank} ${title}: ${familyOf(title).id}`)
      }
    }
  })

  test('any text at all gets a family', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (title) => typeof familyOf(title).id === 'string'))
  })
})

const list = fileURLToPath(new URL('../../../../../../../shared/data/onet/Occupation Data.txt', import.meta.url))

describe('the 1,016 occupations of O*NET', () => {
  test.skipIf(!existsSync(list))(
    existsSync(list)
      ? 'the family chosen serves the major group of at least 98 %, and at most 1 % go to the general family'
      : 'skipped: ../shared/data/onet is not there',
    () => {
      const rows = readFileSync(list, 'utf8').trim().split(/\r?\n/).slice(1)
      const occupations = rows.map((row) => row.split('\t')).map(([code = '', title = '']) => ({ code, title }))
      const chosen = occupations.map(({ code, title }) => ({ group: code.slice(0, 2), family: familyOf(title) }))
      const right = chosen.filter(({ group, family }) => family.majorGroups.includes(group)).length
      const general = chosen.filter(({ family }) => family.id === 'general').length
      expect(occupations.length).toBeGreaterThan(1_000)
      expect(right / chosen.length).toBeGreaterThanOrEqual(0.98)
      expect(general / chosen.length).toBeLessThanOrEqual(0.01)
    },
  )

  test('families declare the groups they serve, hardly ever two', () => {
    expect(families.every((family) => family.majorGroups.length > 0)).toBe(true)
    expect(families.filter((family) => family.majorGroups.length > 1).map((family) => family.id)).toEqual([
      'hotels-and-travel',
    ])
  })
})
