import { type LlmServer, startLlmServer } from '../../server/test/llm-servers/server.ts'

type Task = 'plan' | 'follow_up' | 'judgement'

/** A language model on this machine, behind the protocol that the product speaks to a real one. */
export interface Model {
  /** What an operator writes as its base URL. */
  readonly baseUrl: string
  /** How often it was asked for something. */
  asked(task: Task): number
  /** From now on it takes questions of this kind and answers none, until `letGo`. */
  hold(task: Task): void
  letGo(): void
  /** Breaks every connection and refuses new ones, as a killed process does. */
  die(): Promise<void>
  recover(): Promise<void>
}

interface Material {
  answer: string
  criteria: { id: string }[]
}

const sentencesOf = (answer: string): string[] => answer.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '')

/** Each criterion is shown, by one sentence of the answer after the other. */
const judgementOf = ({ answer, criteria }: Material): object => {
  const sentences = sentencesOf(answer)
  const quoteAt = (at: number): string => (sentences[at % sentences.length] ?? '').slice(0, 200)
  return {
    criteria: Object.fromEntries(criteria.map(({ id }, at) => [id, { level: 2, quotes: [quoteAt(at)] }])),
    notes: {
      quote: quoteAt(0),
      worked: 'It says at once what was at stake and for whom.',
      change: 'What did you do differently afterwards? Close with one sentence on it.',
    },
    improvedAnswer: null,
  }
}

/** A model that words follow-ups as `followUp` and leaves the plan as it is. */
export const startModel = async (followUp: string): Promise<Model> => {
  const server: LlmServer = await startLlmServer('openai')
  const counts: Record<Task, number> = { plan: 0, follow_up: 0, judgement: 0 }
  let held: Task | undefined
  let release: () => void = () => undefined
  let gate = Promise.resolve()
  server.handle(async ({ body, input }) => {
    const format = body.response_format as { json_schema?: { name?: string } } | undefined
    const task = (format?.json_schema?.name ?? 'judgement') as Task
    counts[task] += 1
    if (task === held) await gate
    if (task === 'plan') return { object: { questions: [], resumeQuestions: [] } }
    if (task === 'follow_up') return { object: { text: followUp } }
    return { object: judgementOf(JSON.parse(input[0] ?? '{}') as Material) }
  })
  return {
    baseUrl: `${server.url}/v1`,
    asked: (task) => counts[task],
    hold(task) {
      held = task
      gate = new Promise((resolve) => {
        release = resolve
      })
    },
    letGo() {
      held = undefined
      release()
    },
    die: () => server.die(),
    recover: () => server.recover(),
  }
}
