import type { Report, ReportTurn } from '@candor/contracts/reports.ts'
import { createWinkLanguage } from '../../src/adapters/wink/language.ts'
import { bank, competencyById } from '../../src/features/interview/content/bank.ts'
import type { PlannedQuestion, TurnRecord } from '../../src/features/interview/index.ts'
import { planInterview } from '../../src/features/interview/planner/plan.rules.ts'
import { plannedOpener, plannedStory } from '../../src/features/interview/planner/planned.rules.ts'
import { makeReport } from '../../src/features/reports/report.rules.ts'
import { createBuiltinJudge } from '../../src/features/scoring/index.ts'

/**
 * The interview that the landing page shows, made by the product itself: questions of the bank,
 * invented answers of somebody who hopes to lead a shift, the built-in judge, the real report.
 */

const opener = (id: string): PlannedQuestion => {
  const found = bank.openers.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`the bank has no opener ${id}`)
  return plannedOpener(found)
}

const story = (competencyId: string, id: string): PlannedQuestion => {
  const competency = competencyById.get(competencyId)
  const question = competency?.questions.find((candidate) => candidate.id === id)
  if (!competency || !question) throw new Error(`the bank has no question ${id}`)
  return plannedStory(competency, question, null)
}

const script: readonly [question: PlannedQuestion, answer: string][] = [
  [
    opener('opener-turned-round'),
    'Last winter our returns desk had a backlog of about four hundred parcels, and customers waited nineteen days for a ' +
      'refund. I was the shift lead, so it was on me to get it down before the January peak. I sat at the desk for two ' +
      "mornings and noticed that half the parcels were waiting for a manager's signature, even for items under twenty " +
      'euros. I asked finance whether we could drop the signature below fifty, showed them the numbers, and they agreed ' +
      'to try it for a month. By the end of January the backlog was under forty and refunds took four days. I think ' +
      'everyone was pretty happy with it in the end.',
  ],
  [
    story('problem-solving', 'problem-solving-kept-returning'),
    'Every Monday the conveyor at dock three stopped for half an hour, and maintenance reset it each time. I was asked to ' +
      'keep the dock running, not to find out why. I wrote down the minute of every stop for three weeks and compared it ' +
      'with the delivery plan. It always stopped after the flour lorry, because dust covered the light sensor. I had a ' +
      'small hood fitted over it. It has not stopped on a Monday since.',
  ],
  [
    story('conflict-resolution', 'conflict-resolution-everyday-colleague'),
    'There was a driver who always came early and wanted to be unloaded first. We talked about it a few times and we ' +
      'sorted it out together. After that it was better.',
  ],
  [
    story('leadership', 'leadership-shared-standard'),
    'I wanted everybody to check the load straps before a trailer leaves, because we had two loads shift in one month. I ' +
      'did the check myself in front of the team for a week and asked each of them to do one while I watched. I put a ' +
      'card with three points on every dock door.',
  ],
  [
    story('decision-making', 'decision-making-within-minutes'),
    'One night the fire alarm went off with two lorries half unloaded. I sent everyone out, took the list of names from ' +
      'the desk and counted them at the gate. One man was missing. I rang him, and he was in the car park. The brigade ' +
      'came after eight minutes and found a burnt toaster. We lost forty minutes and nobody was hurt.',
  ],
]

const startedAt = new Date('2026-01-12T09:00:00.000Z')
const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const settings = {
  jobTitle: 'Shift supervisor, distribution centre',
  seniority: 'mid',
  type: 'behavioral',
  language: 'en',
  difficulty: 'medium',
  questionCount: script.length,
  timeLimitMinutes: null,
  focusAreas: [],
  jobDescription: null,
  resumeDocumentId: null,
  jobDescriptionDocumentId: null,
  profileId: null,
  maxFollowUps: 0,
  mode: 'written',
} as const

/** The first question with its marked answer, and the whole report. */
export const makeSample = (): { turn: ReportTurn; report: Report } => {
  const judge = createBuiltinJudge({ language: createWinkLanguage() })
  const turns = script.map(
    ([planned, answer], index): TurnRecord => ({
      id: idOf(index + 1),
      index,
      label: `Q${index + 1}`,
      kind: 'preset',
      planned,
      suggestedSeconds: planned.suggestedSeconds,
      offeredAt: startedAt,
      begunAt: startedAt,
      answer,
      answeredAt: startedAt,
      judgement: judge({
        question: planned.text,
        answer,
        expects: planned.expects,
        keyPoints: planned.keyPoints,
        competency: { name: planned.competency, levels: planned.levels },
      }),
      reply: null,
    }),
  )
  const made = { settings: { ...settings, focusAreas: [] }, seed: 'sample', resumeText: null, jobDescriptionText: null }
  const plan = { ...planInterview({ ...made, recentBankIds: [] }), presets: script.map(([planned]) => planned) }
  const interview = {
    id: idOf(0),
    status: 'completed' as const,
    settings: made.settings,
    plan,
    version: 0,
    answered: script.length,
    clock: { usedMs: 0, runningSince: null },
    overall: null,
    startedAt,
    completedAt: startedAt,
  }
  const report = makeReport({ interview, turns, createdAt: startedAt })
  const [turn] = report.turns
  if (!turn) throw new Error('the sample has no turn')
  return { turn, report }
}
