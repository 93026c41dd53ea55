import type { Report } from '@candor/contracts/reports.ts'
import type { CompetencyMark } from '../figures.rules.ts'
import type { RelatedRole } from '../material.ts'
import { listed, subjectOf } from '../wording.rules.ts'

const most = 4
const fewest = 2
const good = 60

/** Words of a job title that put it a step or more above the plain job, the highest first. */
const steps: readonly (readonly [number, RegExp])[] = [
  [4, /\b(chief|director|vice president|vp|president|executive|partner|c[etfo]o)\b/i],
  [3, /\b(manager|head|principal|superintendent|dean|matron)\b/i],
  [2, /\b(senior|lead|leader|supervisor|chief of|foreman|forewoman|architect|consultant|coordinator|instructor)\b/i],
  [0, /\b(intern|trainee|assistant|aide|helper|junior|apprentice|entry)\b/i],
]

const stepOf = (title: string): number => steps.find(([, words]) => words.test(title))?.[0] ?? 1

interface RatedRole {
  role: RelatedRole
  /** Competencies of the role that this interview shows something of, best first; an empty answer shows nothing. */
  marked: readonly (CompetencyMark & { score: number })[]
  /** Mean of their marks. */
  fit: number
}

const rated = (role: RelatedRole, competencies: readonly CompetencyMark[]): RatedRole => {
  const marked = competencies
    .filter(
      (competency): competency is CompetencyMark & { score: number } =>
        competency.score !== null && competency.score > 0,
    )
    .filter(({ id }) => role.competencyIds.includes(id))
    .toSorted((a, b) => b.score - a.score)
  const fit = marked.reduce((sum, { score }) => sum + score, 0) / Math.max(1, marked.length)
  return { role, marked, fit }
}

const withMarks = (marks: readonly { name: string; score: number }[]): string =>
  listed(marks.map(({ name, score }) => `${subjectOf(name)} (${score})`))

const leans = [
  'which this role leans on',
  'and this role asks for just that',
  'which is much of this work',
  'and it counts here too',
]

const whyOf = ({ marked }: RatedRole, place: number): string => {
  const well = marked.filter(({ score }) => score >= good).slice(0, 2)
  const weak = marked
    .filter(({ score }) => score < good)
    .toReversed()
    .slice(0, 1)
  if (well.length === 0) {
    const least = (weak[0]?.score ?? 0) < 30
    const seen = least ? 'hardly showed' : 'showed only in part'
    return place % 2 === 0
      ? `Strengthen ${withMarks(weak)} before you apply: this role leans on it, and it ${seen} in this interview.`
      : `Much of this work rests on ${withMarks(weak)}, which ${seen} here; make that your next exercise before you apply.`
  }
  const shown = `Here you did well in ${withMarks(well)}, ${leans[place % leans.length]}.`
  return weak.length === 0 ? shown : `${shown} Strengthen ${withMarks(weak)} first.`
}

/**
 * Two to four neighbouring roles, the one that this interview speaks for most first; those that it
 * says nothing about only fill up to two, and say so. None where nothing was marked above 0.
 */
export const suggestedRolesOf = (material: {
  relatedRoles: readonly RelatedRole[]
  competencies: readonly CompetencyMark[]
  jobTitle: string
}): Report['suggestedRoles'] => {
  const { relatedRoles, competencies, jobTitle } = material
  if (!competencies.some(({ score }) => score !== null && score > 0)) return []
  const others = relatedRoles.filter(({ title }) => title.toLowerCase() !== jobTitle.trim().toLowerCase())
  // A role above the one that was prepared for takes an interview that carries it.
  const all = others
    .map((role) => rated(role, competencies))
    .filter(({ role, fit }) => fit >= good || stepOf(role.title) <= stepOf(jobTitle))
  const spoken = all
    .filter(({ marked }) => marked.length > 0)
    .toSorted((a, b) => b.fit - a.fit || b.marked.length - a.marked.length)
  const silent = all.filter(({ marked }) => marked.length === 0)
  const known = spoken.slice(0, most).map((one, place) => ({ title: one.role.title, why: whyOf(one, place) }))
  const fill = silent.slice(0, Math.max(0, fewest - known.length)).map(({ role }, place) => ({
    title: role.title,
    why:
      place === 0
        ? `A neighbour of the role you prepared for. This interview had no question on what it leans on, so take it as a direction to look in.`
        : `Close to ${jobTitle} as well, and as yet untested: an interview for it would show how near you are.`,
  }))
  return [...known, ...fill]
}
