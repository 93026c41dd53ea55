import type { TurnBasis } from '@candor/contracts/interview.ts'
import type { Competency } from '../content/schema.ts'
import type { PlannedQuestion } from '../plan.ts'
import { mayBeTakenUp } from './documents/allowed.rules.ts'
import { insideSentence, leadOf } from './documents/quote.rules.ts'
import type { JobItem } from './documents/read-job.rules.ts'
import type { ResumeItem } from './documents/read-resume.rules.ts'
import { focusPhrases, jobOpeners, jobPhrases, type Phrase, type ResumePhraseKind, resumePhrases } from './phrases.ts'
import { plannedOn } from './planned.rules.ts'
import { type Dice, hashOf } from './seeded.rules.ts'

type Fitting = Pick<Competency, 'id' | 'name' | 'levels' | 'probes'> | null

/** Makes questions from documents and focus areas; no phrase twice, none of the last interviews' where another is left. */
export interface TakeUp {
  job: (item: JobItem) => PlannedQuestion | null
  jobOpener: (item: JobItem) => PlannedQuestion | null
  resume: (item: ResumeItem) => PlannedQuestion | null
  focus: (area: string) => PlannedQuestion | null
}

interface TakeUpParts {
  dice: Dice
  recentBankIds: ReadonlySet<string>
  /** The competency that fits some words best; null where none does. */
  competencyFor: (words: string) => Fitting
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
  if (/\b(?:I|my|me|we|our|us)\b/.test(item.words)) return 'named'
  if (item.kind === 'achievement' && lead === 'past') return 'achievementYou'
  if (item.kind === 'creation' && lead === 'past') return 'creationYou'
  if (lead === 'past') return 'dutyYou'
  return lead === 'base' ? 'dutyNow' : 'named'
}

/** The makers of questions for one plan. */
export const createTakeUp = ({ dice, recentBankIds, competencyFor }: TakeUpParts): TakeUp => {
  const used = new Set<string>()
  const wasRecent = (phrase: Phrase, source: string): boolean =>
    [...recentBankIds].some((id) => id.startsWith(`${source}-${phrase.id}-`))

  const choose = (phrases: readonly Phrase[], source: string): Phrase | undefined => {
    const open = phrases.filter((phrase) => !used.has(phrase.id))
    const fresh = open.filter((phrase) => !wasRecent(phrase, source))
    const phrase = dice.pick(fresh.length > 0 ? fresh : open)
    if (phrase) used.add(phrase.id)
    return phrase
  }

  const make = (phrases: readonly Phrase[], source: TurnBasis['source'], words: string, fitting: Fitting): PlannedQuestion | null => {
    const phrase = choose(phrases.filter(({ text }) => wordCount(text) + wordCount(words) <= mostWords), source)
    if (!phrase) return null
    const text = phrase.text.replace('{}', () => `“${insideSentence(words)}”`)
    if (!mayBeTakenUp(text.replace(/[“”]/g, ''))) return null
    return plannedOn({ id: `${source}-${phrase.id}-${mark(words)}`, text, basis: { source, words } }, fitting)
  }

  return {
    job: (item) => make(jobPhrases[item.kind], 'job_description', item.words, competencyFor(item.words)),
    jobOpener: (item) => make(jobOpeners[item.kind], 'job_description', item.words, null),
    resume: (item) => make(resumePhrases[resumeKind(item)], 'resume', item.words, competencyFor(item.words)),
    focus: (area) => make(focusPhrases, 'focus_area', area, competencyFor(area)),
  }
}
