import { describe, expect, it } from 'vitest'
import { suggestedRolesOf } from './roles.rules.ts'

const roles = (score: number, jobTitle = 'Store clerk') =>
  suggestedRolesOf({
    jobTitle,
    competencies: [{ id: 'customers', name: 'Work with customers', score }],
    relatedRoles: [
      { title: 'Regional store director', competencyIds: ['customers'] },
      { title: 'Store manager', competencyIds: ['customers'] },
      { title: 'Shift supervisor', competencyIds: ['customers'] },
      { title: 'Cashier', competencyIds: ['customers'] },
      { title: 'Receptionist', competencyIds: ['customers'] },
    ],
  }).map(({ title }) => title)

describe('suggested roles', () => {
  it('after a weak interview are none above the one that was prepared for', () => {
    expect(roles(38)).toEqual(['Cashier', 'Receptionist'])
  })

  it('after a good one may be a step up', () => {
    expect(roles(78)).toContain('Store manager')
  })

  it('a manager may stay one', () => {
    expect(roles(38, 'Shop manager')).toContain('Store manager')
  })
})
