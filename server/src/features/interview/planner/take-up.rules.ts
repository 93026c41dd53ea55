import type { TurnBasis } from '@candor/contracts/interview.ts'
import type { Competency } from '../content/schema.ts'
import type { PlannedQuestion } from '../plan.ts'
import { mayBeTakenUp } from './documents/allowed.rules.ts'
import { insideSentence, leadOf } from './documents/quote.rules.ts'
import type { JobItem, JobItemKind } from './documents/read-job.rules.ts'
import type { ResumeItem } from './documents/read-resume.rules.ts'
import type { Family } from './families/family.ts'
import {
  focusPhrases,
  jobOpeners,
  jobPhrases,
  type Phrase,
  type ResumePhraseKind,
  resumePhrases,
  rolePhrases,
} from './phrases.ts'
import { plannedOn } from './planned.rules.ts'
import { type Dice, hashOf } from './seeded.rules.ts'
import { titleInSentence } from './titles/title-in-sentence.rules.ts'

type Fitting = Pick<Competency, 'id' | 'name' | 'levels' | 'probes'> | null

/** Makes questions from documents and focus areas; no phrase twice, none of the last interviews' where another is left. */
export interface TakeUp {
  job: (item: JobItem) => PlannedQuestion | null
  jobOpener: (item: JobItem) => PlannedQuestion | null
  resume: (item: ResumeItem) => PlannedQuestion | null
  focus: (area: string) => PlannedQuestion | null
  /** On the person's own trade, by the job's title; null where the title cannot be said in a sentence. */
  role: (jobTitle: string, family: Family) => PlannedQuestion | null
}

interface TakeUpParts {
  dice: Dice
  recentBankIds: ReadonlySet<string>
  /** The competency that fits some words best; null where none does. */
  competencyFor: (words: string, kind: JobItemKind | 'resume' | 'focus') => Fitting
}

/** Longer, a question is no longer understood when heard once. */
const mostWords = 35
const wordCount = (text: string): number => text.split(/\s+/).length

const mark = (words: string): string => hashOf(words.toLowerCase()).toString(36)

/** Whether one of the last interviews took up the same words. */
export const wasTakenUp = (words: string, recentBankIds: ReadonlySet<string>): boolean => {
  const end = `-${mark(words)}`
  return [...recentBankIds].some((id) => id.endsWith(end))
}

const resumeKind = (item: ResumeItem): ResumePhraseKind => {
  if (item.kind === 'skill' || item.kind === 'project' || item.kind === 'role') return item.kind
  const lead = leadOf(insideSentence(item.words))
  if (/\b(?:I|my|me|we|our|us)\b/.test(item.words) || item.kind === 'line' || leadOf(item.words) === 'third')
    return 'verbatim'
  if (item.kind === 'achievement' && lead === 'past') return 'achievementYou'
  if (item.kind === 'win' && lead === 'past') return 'winYou'
  if (item.kind === 'creation' && lead === 'past') return 'creationYou'
  if (lead === 'past') return 'dutyYou'
  return lead === 'base' ? 'dutyNow' : 'named'
}

/** "Present your work" is said to the person, never of somebody. */
const inPerson = (phrases: readonly Phrase[], words: string): readonly Phrase[] => {
  const direct = phrases.filter(({ text }) => /\byou (?:would|should)\b/i.test(text))
  return /\byour?\b/i.test(words) && direct.length > 0 ? direct : phrases
}

/** The makers of questions for one plan. */
export const createTakeUp = ({ dice, recentBankIds, competencyFor }: TakeUpParts): TakeUp => {
  const used = new Set<string>()
  const wasRecent = (phrase: Phrase, source: string): boolean =>
    [...recentBankIds].some((id) => id.startsWith(`${source}-${phrase.id}-`))

  /** A phrase not used lately; failing that one not used lately for the same words. */
  const choose = (phrases: readonly Phrase[], source: string, words: string): Phrase | undefined => {
    const open = phrases.filter((phrase) => !used.has(phrase.id))
    const other = open.filter((phrase) => !recentBankIds.has(`${source}-${phrase.id}-${mark(words)}`))
    const fresh = other.filter((phrase) => !wasRecent(phrase, source))
    const phrase = dice.pick([fresh, other, open].find((list) => list.length > 0) ?? [])
    if (phrase) used.add(phrase.id)
    return phrase
  }

  const make = (
    phrases: readonly Phrase[],
    source: TurnBasis['source'],
    words: string,
    fitting: Fitting,
  ): PlannedQuestion | null => {
    const phrase = choose(
      phrases.filter(({ text }) => wordCount(text) + wordCount(words) <= mostWords),
      source,
      words,
    )
    if (!phrase) return null
    const isVerbatim = phrases === resumePhrases.verbatim && words !== words.toUpperCase()
    const text = phrase.text.replace('{}', () => `“${isVerbatim ? words : insideSentence(words)}”`)
    if (!mayBeTakenUp(words)) return null
    return plannedOn({ id: `${source}-${phrase.id}-${mark(words)}`, text, basis: { source, words } }, fitting)
  }

  const onRole = (jobTitle: string, family: Family): PlannedQuestion | null => {
    const title = titleInSentence(jobTitle)
    const phrase = title === null || family.id === 'general' ? undefined : choose(rolePhrases, 'role', title)
    if (!phrase || title === null) return null
    const text = phrase.text.replace('{}', () => title)
    return plannedOn({ id: `role-${phrase.id}-${mark(title)}`, text, basis: null }, competencyFor(title, 'task'))
  }

  return {
    role: onRole,
    job: (item) =>
      make(
        inPerson(jobPhrases[item.kind], item.words),
        'job_description',
        item.words,
        competencyFor(item.words, item.kind),
      ),
    jobOpener: (item) => make(jobOpeners[item.kind], 'job_description', item.words, null),
    resume: (item) => make(resumePhrases[resumeKind(item)], 'resume', item.words, competencyFor(item.words, 'resume')),
    focus: (area) => make(focusPhrases, 'focus_area', area, competencyFor(area, 'focus')),
  }
}
