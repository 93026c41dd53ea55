import type { InterviewSettings, Seniority } from '@candor/contracts/interview.ts'
import { bank, competencyById, fieldById } from '../content/bank.ts'
import type { Competency, Field } from '../content/schema.ts'
import type { Family } from './families/family.ts'
import { families } from './families/index.ts'
import { titleFit } from './families/title-fit.ts'
import { fitOf } from './fit.rules.ts'
import type { Dice } from './seeded.rules.ts'
import { familyScores } from './titles/match-title.rules.ts'
import { fold } from './titles/words.rules.ts'

/** What an interview may be about, the most fitting first. */
export interface Shortlist {
  stories: readonly Competency[]
  views: readonly Competency[]
  /** With the share of the knowledge questions that each deserves. */
  fields: readonly { field: Field; share: number }[]
  /** Whether a question may be put to a person of this seniority. */
  suits: (text: string) => boolean
  /** Whether a question of the bank fits the trade that the title names. */
  fits: (questionId: string) => boolean
}

interface ShortlistInput {
  family: Family
  settings: Pick<InterviewSettings, 'jobTitle' | 'seniority' | 'focusAreas'>
  jobDescriptionText: string | null
  resumeText: string | null
  dice: Dice
}

const isBeginner = (seniority: Seniority): boolean => seniority === 'intern' || seniority === 'junior'
const isLeader = (seniority: Seniority): boolean => seniority === 'lead' || seniority === 'executive'

/** Of somebody who has just begun nobody expects to have led a department. */
const notOfBeginners = new Set([
  'delegation',
  'leading-change',
  'strategic-thinking',
  'stakeholder-management',
  'leadership',
  'management',
  'giving-feedback',
])
const ofBeginners = new Set(['learning', 'receiving-feedback', 'teamwork', 'initiative'])
const ofSeniors = new Set(['mentoring', 'influence', 'decision-making', 'stakeholder-management'])
const ofLeaders = new Set([
  'leadership',
  'delegation',
  'strategic-thinking',
  'leading-change',
  'stakeholder-management',
  'giving-feedback',
  'mentoring',
  'decision-making',
  'management',
])

const presumesAuthority =
  /\b(?:your (?:own )?(?:board|managers?|staff|department|branch|direct reports|management)\b(?! (?:or teacher|would))|a manager of yours|the board\b|your team (?:agrees|is new)|half your team|of your crew|your crew|head of department|take over a (?:branch|unit|department|whole building)|taking over a unit|in charge of a unit|your first month in charge|heads? of department|rota\b|your staff|people go\b|under your management|company helped|bring into a company|your (?:champion|vendors?)|the whole company)/i

/** Whether a question presumes no authority that somebody who has just begun cannot have had. */
export const suitsSeniority = (text: string, seniority: Seniority): boolean =>
  !isBeginner(seniority) || !presumesAuthority.test(text)

/** The difference between neighbours in a family's own order. */
const orderStep = 0.6
const mostJitter = 3

/** A mere hint does not name a profession. */
const leastAffinity = 2

/** Professions of other families that the title speaks of as well: "HR" in "HR manager". */
const professionsIn = (title: string): ReadonlyMap<string, number> => {
  const scores = familyScores(title)
  const found = new Map<string, number>()
  for (const family of families) {
    const score = scores.get(family.id) ?? 0
    for (const id of [family.competencyIds[0], family.fieldIds[0]]) {
      if (score >= leastAffinity && id !== undefined) found.set(id, Math.max(score, found.get(id) ?? 0))
    }
  }
  return found
}

/** Managers are asked about the trade that their title names, besides management itself. */
const isManagement = (family: Family): boolean => family.majorGroups.join() === '11'

const withNamed = <T extends { id: string }>(own: readonly T[], named: readonly T[], family: Family): T[] => {
  const added = isManagement(family) ? named.filter((item) => !own.includes(item)) : []
  return [...own.slice(0, 1), ...added, ...own.slice(1)]
}

const boostFor = (id: string, seniority: Seniority): number => {
  if (isLeader(seniority)) return ofLeaders.has(id) ? 4 : 0
  if (seniority === 'senior') return ofSeniors.has(id) ? 2.5 : 0
  return isBeginner(seniority) && ofBeginners.has(id) ? 3 : 0
}

const known = <T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T[] => ids.flatMap((id) => map.get(id) ?? [])

const storiesOf = ({ family, settings, dice }: ShortlistInput, inJob: ReadonlyMap<string, number>): Competency[] => {
  const inTitle = professionsIn(settings.jobTitle)
  const inWords = fitOf(settings.jobTitle)
  const inTitleOnly = known(competencyById, [...inTitle.keys()]).filter((item) => item.group === 'profession')
  const listed = withNamed(known(competencyById, family.competencyIds), inTitleOnly, family)
  const rest = bank.competencies.filter((item) => item.group === 'core' && !listed.includes(item))
  const suitable = [...listed, ...rest].filter(
    (item) => !isBeginner(settings.seniority) || !notOfBeginners.has(item.id),
  )
  const weights = new Map(
    suitable.map((item): [string, number] => {
      const order = listed.includes(item) ? 10 - listed.indexOf(item) * orderStep : 0
      const profession =
        item.group === 'profession'
          ? (item === listed[0] ? 5 : 0) + (inTitle.has(item.id) ? 4 : 0) + (inWords.has(item.id) ? 4 : 0)
          : 0
      const job = Math.min(inJob.get(item.id) ?? 0, 3) * 1.2
      return [item.id, order + profession + job + boostFor(item.id, settings.seniority) + dice.next() * mostJitter]
    }),
  )
  return suitable.sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))
}

/** A field that the title or a focus area names comes first, however often it is named. */
const named = (words: number): number => (words === 0 ? 0 : 4.5 + Math.min(words, 3) * 0.5)

const fieldsOf = (
  { family, settings, resumeText, dice }: ShortlistInput,
  job: ReadonlyMap<string, number>,
): { field: Field; share: number }[] => {
  const inTitle = professionsIn(settings.jobTitle)
  const title = fitOf(settings.jobTitle)
  const focus = fitOf(settings.focusAreas.join('. '))
  const resume = fitOf(resumeText ?? '')
  const listed = withNamed(known(fieldById, family.fieldIds), known(fieldById, [...inTitle.keys()]), family)
  return listed
    .map((field, index) => {
      const order =
        index === 0
          ? 5
          : field.kind === 'profession' && !(isManagement(family) && inTitle.has(field.id))
            ? 1
            : Math.max(0.6, 3 - index * 0.5)
      const inTitleWords = Math.max(title.get(field.id) ?? 0, title.get(field.id.replace(/-practice$/, '')) ?? 0)
      const words = named(inTitleWords) + named(focus.get(field.id) ?? 0)
      const documents = Math.min(job.get(field.id) ?? 0, 5) * 1.4 + Math.min(resume.get(field.id) ?? 0, 5) * 0.5
      return { field, share: order + words + documents + dice.next() }
    })
    .sort((a, b) => b.share - a.share)
}

/** What comes early in an HR interview, and what late. */
const viewOrder = [
  'motivation-for-role',
  'strengths-and-limits',
  'work-preferences',
  'self-awareness',
  'company-fit',
  'career-goals',
  'reasons-for-change',
  'availability-and-expectations',
]

const viewsOf = ({ settings, dice }: ShortlistInput): Competency[] => {
  const views = known(competencyById, viewOrder)
  const weight = new Map(
    views.map((item, index): [string, number] => [
      item.id,
      index + dice.next() * mostJitter + (settings.seniority === 'intern' && item.id === 'reasons-for-change' ? 5 : 0),
    ]),
  )
  return views.sort((a, b) => (weight.get(a.id) ?? 0) - (weight.get(b.id) ?? 0))
}

/** What this interview may be about, for this title, seniority and these documents. */
export const shortlistFor = (input: ShortlistInput): Shortlist => {
  const leads = isLeader(input.settings.seniority) ? ' manager' : ''
  const title = `${fold(input.settings.jobTitle)}${leads} `
  const inJob = fitOf(input.jobDescriptionText ?? '')
  return {
    stories: storiesOf(input, inJob),
    views: viewsOf(input),
    fields: fieldsOf(input, inJob),
    suits: (text) => suitsSeniority(text, input.settings.seniority),
    fits: (questionId) => titleFit.get(questionId)?.test(title) ?? true,
  }
}
