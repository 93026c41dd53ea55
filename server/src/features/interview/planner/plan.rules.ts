import type { TurnBasis } from '@candor/contracts/interview.ts'
import { bank } from '../content/bank.ts'
import type { Field } from '../content/schema.ts'
import type { PlanInput, PlanInterview, PlannedQuestion } from '../plan.ts'
import { type Chooser, createChooser } from './choose.rules.ts'
import { competencyFitter } from './competency-for.rules.ts'
import { type JobItem, readJob } from './documents/read-job.rules.ts'
import { type ResumeItem, readResume } from './documents/read-resume.rules.ts'
import type { Family } from './families/family.ts'
import { bestFit, fitOf } from './fit.rules.ts'
import { type Focus, focusesOf } from './focus.rules.ts'
import { plannedOpener } from './planned.rules.ts'
import { type Dice, diceFrom } from './seeded.rules.ts'
import { type Shortlist, shortlistFor } from './shortlist.rules.ts'
import { type Slot, slotsFor } from './slots.rules.ts'
import { createTakeUp, type TakeUp, wasTakenUp } from './take-up.rules.ts'
import { familyOf } from './titles/match-title.rules.ts'

const plannerVersion = '1'
const mostResumeQuestions = 2
/** In a technical interview a line about the craft itself goes before others. */
const fieldBonus = 2

/** All that the questions of one plan are made from. */
interface Workshop {
  input: PlanInput
  family: Family
  dice: Dice
  recentBankIds: ReadonlySet<string>
  shortlist: Shortlist
  chooser: Chooser
  takeUp: TakeUp
  /** What documents say, the next to be taken up first. */
  jobItems: JobItem[]
  resumeItems: ResumeItem[]
  focuses: Focus[]
}

/** Among items of nearly the same weight chance decides, so that another seed asks about another line. */
const orderItems = <T extends { words: string; weight: number }>(
  items: readonly T[],
  recent: ReadonlySet<string>,
  dice: Dice,
): T[] =>
  items
    .map((item) => ({ item, rank: item.weight + dice.next() * 1.5 - (wasTakenUp(item.words, recent) ? 10 : 0) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ item }) => item)

const firstWord = (words: string): string => words.toLowerCase().split(/\s/)[0] ?? ''

/** Different things first: of two lines that begin alike the second waits. */
const spread = <T extends { words: string; kind: string }>(items: readonly T[]): T[] => {
  const seen = new Set<string>()
  const early: T[] = []
  const late: T[] = []
  for (const item of items) {
    const key = firstWord(item.words)
    ;(seen.has(key) ? late : early).push(item)
    seen.add(key)
  }
  return [...early, ...late]
}

const openWorkshop = (input: PlanInput, family: Family): Workshop => {
  const dice = diceFrom(`${input.seed}\n${input.settings.jobTitle}\n${input.settings.type}`)
  const recentBankIds = new Set(input.recentBankIds)
  const shortlist = shortlistFor({ ...input, family, dice })
  const chooser = createChooser({ dice, recentBankIds, suits: shortlist.suits, fits: shortlist.fits })
  const takeUp = createTakeUp({ dice, recentBankIds, competencyFor: competencyFitter(shortlist) })
  const fields = shortlist.fields.map(({ field }) => field)
  const jobItems = readJob(input.jobDescriptionText ?? '').map((item) => {
    const isOnField = input.settings.type === 'technical' && bestFit(fields, fitOf(item.words)) !== null
    return isOnField ? { ...item, weight: item.weight + fieldBonus } : item
  })
  const resumeItems = spread(orderItems(readResume(input.resumeText ?? ''), recentBankIds, dice))
  const focuses = focusesOf(input.settings.focusAreas, shortlist)
  return {
    input,
    family,
    dice,
    recentBankIds,
    shortlist,
    chooser,
    takeUp,
    jobItems: spread(orderItems(jobItems, recentBankIds, dice)),
    resumeItems,
    focuses,
  }
}

const nextFrom = <T>(items: T[], make: (item: T) => PlannedQuestion | null): PlannedQuestion | null => {
  while (items.length > 0) {
    const item = items.shift()
    const question = item === undefined ? null : make(item)
    if (question) return question
  }
  return null
}

const openerOf = ({ input, dice, recentBankIds, takeUp, jobItems }: Workshop): PlannedQuestion => {
  const onJob = input.settings.questionCount === 1 ? nextFrom(jobItems, takeUp.jobOpener) : null
  if (onJob) return onJob
  const fresh = bank.openers.filter((opener) => !recentBankIds.has(opener.id))
  const opener = dice.pick(fresh.length > 0 ? fresh : bank.openers)
  if (!opener) throw new Error('the bank has no opener')
  return plannedOpener(opener)
}

/** The field that is furthest behind its share of the questions (D'Hondt's method), then the next. */
const fieldsByShare = ({ shortlist, chooser }: Workshop): Field[] =>
  [...shortlist.fields]
    .sort((a, b) => b.share / (chooser.taken(b.field.id) + 1) - a.share / (chooser.taken(a.field.id) + 1))
    .map(({ field }) => field)

const leastTaken = <T extends { id: string }>(items: readonly T[], chooser: Chooser): T[] =>
  [...items].sort((a, b) => chooser.taken(a.id) - chooser.taken(b.id))

/** Looking ahead, or at something one likes to tell: how an interview should end. */
const goodEndings = new Set([
  'career-goals',
  'company-fit',
  'motivation-for-role',
  'learning',
  'creativity',
  'initiative',
  'mentoring',
  'customer-focus',
  'teamwork',
  'leading-change',
])
const endingsFirst = <T extends { id: string }>(items: readonly T[], closes: boolean): T[] =>
  closes ? [...items].sort((a, b) => Number(goodEndings.has(b.id)) - Number(goodEndings.has(a.id))) : [...items]

const fromBank = (shop: Workshop, slot: Slot): PlannedQuestion | null => {
  const { shortlist, chooser } = shop
  const stories = leastTaken(endingsFirst(shortlist.stories, slot.closes), chooser)
  const owners = {
    story: stories,
    view: [...leastTaken(endingsFirst(shortlist.views, slot.closes), chooser), ...stories],
    knowledge: [...fieldsByShare(shop), ...stories],
  }[slot.kind]
  return chooser.choose(owners, slot.difficulty)
}

const onFocus = ({ chooser, takeUp }: Workshop, focus: Focus, slot: Slot): PlannedQuestion | null => {
  const basis: TurnBasis = { source: 'focus_area', words: focus.area }
  const isField = focus.owner !== null && !('group' in focus.owner)
  const asked =
    focus.owner !== null && (!isField || slot.kind === 'knowledge')
      ? chooser.choose([focus.owner], slot.difficulty, basis)
      : null
  return asked ?? takeUp.focus(focus.area)
}

/** At most this share of the questions after the opener is given to focus areas. */
const focusShare = 0.6

/** Half of a technical interview is on what the person knows; the smallest ones have room for one other question. */
const othersAllowed = ({ type, questionCount }: PlanInput['settings']): number =>
  type === 'technical' ? Math.max(1, questionCount - 1 - Math.floor(questionCount / 2)) : questionCount

const isOnKnowledge = ({ owner }: Focus): boolean => owner !== null && !('group' in owner)

const nextFocus = (shop: Workshop, focuses: Focus[], slot: Slot, mayBeOther: boolean): PlannedQuestion | null => {
  if (mayBeOther) return nextFrom(focuses, (focus) => onFocus(shop, focus, slot))
  const at = focuses.findIndex(isOnKnowledge)
  const [focus] = at < 0 || slot.kind !== 'knowledge' ? [] : focuses.splice(at, 1)
  return focus ? onFocus(shop, focus, slot) : null
}

const presetsOf = (shop: Workshop): PlannedQuestion[] => {
  const { settings } = shop.input
  const presets = [openerOf(shop)]
  const focuses = [...shop.focuses]
  const isOnJob = (question: PlannedQuestion): boolean => question.basis?.source === 'job_description'
  const isFresh = (item: JobItem): boolean =>
    !wasTakenUp(item.words, shop.recentBankIds) && !presets.some((question) => question.basis?.words === item.words)
  let focusesLeft = Math.max(1, Math.floor((settings.questionCount - 1) * focusShare))
  let othersLeft = othersAllowed(settings)
  for (const planned of slotsFor(settings)) {
    const mayBeOther = othersLeft > 0
    const slot: Slot = mayBeOther ? planned : { ...planned, kind: 'knowledge' }
    // One question on the job description in any case, more of them only on lines not asked about lately.
    const jobItems = presets.some(isOnJob) ? shop.jobItems.filter(isFresh) : shop.jobItems
    let question = slot.fromJob && mayBeOther ? nextFrom(jobItems, shop.takeUp.job) : null
    if (!question && focusesLeft > 0) {
      question = nextFocus(shop, focuses, slot, mayBeOther)
      if (question) focusesLeft -= 1
    }
    if (!question && slot.onRole) question = shop.takeUp.role(settings.jobTitle, shop.family)
    question ??= fromBank(shop, slot)
    if (question && question.expects !== 'knowledge') othersLeft -= 1
    if (question) presets.push(question)
  }
  return presets
}

/** Plans an interview from the built-in question bank; pure: the same input gives the same plan. */
export const planInterview: PlanInterview = (input: PlanInput) => {
  const family = familyOf(input.settings.jobTitle)
  const shop = openWorkshop(input, family)
  const presets = presetsOf(shop)
  const resumeQuestions: PlannedQuestion[] = []
  const { resumeItems, takeUp, recentBankIds } = shop
  const fresh = resumeItems.filter((item) => !wasTakenUp(item.words, recentBankIds))
  for (const items of [fresh.length > 0 ? fresh : resumeItems, fresh].slice(0, mostResumeQuestions)) {
    const question = nextFrom(items, takeUp.resume)
    if (question) resumeQuestions.push(question)
  }
  return {
    plannerVersion,
    seed: input.seed,
    family: { id: family.id, name: family.name },
    relatedRoles: family.related,
    presets,
    resumeQuestions,
  }
}
