import type { InterviewSettingsInput, InterviewState, SubmitAnswerReply, Turn } from '@candor/contracts/interview.ts'
import { expect, type Page } from '@playwright/test'

interface Started {
  id: string
  turn: Turn
}

/** Starts an interview with the page's own cookies; the same seed gives the same questions. */
export const startInterview = async (page: Page, settings: Partial<InterviewSettingsInput> = {}): Promise<Started> => {
  const body = {
    jobTitle: 'Staff nurse',
    seniority: 'mid',
    type: 'behavioral',
    maxFollowUps: 0,
    seed: 'e2e',
    ...settings,
  }
  const reply = await page.request.post('/api/v1/interviews', { data: body })
  expect(reply.status(), await reply.text()).toBe(201)
  const { interview, turn } = (await reply.json()) as { interview: { id: string }; turn: Turn }
  return { id: interview.id, turn }
}

/** Answers a turn without the screen. */
export const sendAnswer = async (page: Page, id: string, turnId: string, text: string): Promise<SubmitAnswerReply> => {
  const reply = await page.request.post(`/api/v1/interviews/${id}/answers`, { data: { turnId, text } })
  expect(reply.status(), await reply.text()).toBe(200)
  return (await reply.json()) as SubmitAnswerReply
}

/** An interview with its report, made without the screen: each question in turn gets one of the answers. */
export const finishedInterview = async (
  page: Page,
  answers: readonly string[],
  settings: Partial<InterviewSettingsInput> = {},
): Promise<string> => {
  const { id, turn } = await startInterview(page, { questionCount: answers.length, ...settings })
  let open: Turn | null = turn
  for (const text of answers) {
    if (open) open = (await sendAnswer(page, id, open.id, text)).next.turn
  }
  const reply = await page.request.post(`/api/v1/interviews/${id}/finish`)
  expect(reply.status(), await reply.text()).toBe(200)
  return id
}

/** What the server has of an interview. */
export const stateOf = async (page: Page, id: string): Promise<InterviewState> =>
  (await (await page.request.get(`/api/v1/interviews/${id}`)).json()) as InterviewState

/** A turn as the server has it, by its place in the interview. */
export const turnOf = async (page: Page, id: string, index = 0): Promise<Turn> => {
  const turn = (await stateOf(page, id)).turns[index]
  if (!turn) throw new Error(`the interview has no turn ${index}`)
  return turn
}
