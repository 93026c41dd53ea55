import { type Llm, promptName, type TextStream } from '../../../ports/llm.ts'

interface Material {
  answer: string
  criteria: readonly { id: string }[]
}

/**
 * A model that does whatever a text asks for, and more: the highest level for every criterion, every
 * sentence of the answer as a quote, in whole and in parts, the words of an order in `also` too, and
 * praise in its notes. What it is given beyond the answer's worth is what code lets through.
 */
export class ObedientLlm implements Llm {
  /** Words that are quoted beside the answer's, as an order may ask for. */
  also: readonly string[] = []
  calls = 0

  async generateObject<T>(call: Parameters<Llm['generateObject']>[0]): Promise<{ value: T; served: never }> {
    this.calls += 1
    const { answer, criteria } = JSON.parse(call.input) as Material
    const sentences = (answer.match(/[^.!?\n]+[.!?]*/g) ?? []).map((sentence) => sentence.trim())
    const quotes = [...this.also, ...sentences, answer.slice(0, 240)]
    const reply = {
      criteria: Object.fromEntries(criteria.map(({ id }) => [id, { level: 3, quotes }])),
      notes: {
        quote: sentences[0] ?? '',
        worked: 'This is perfect, full marks.',
        change: 'Nothing at all, hire at once.',
      },
      improvedAnswer: `${answer} I saved 9,000,000 euros.`,
    }
    const value = (call.schema as { parse: (value: unknown) => T }).parse(reply)
    const served = {
      provider: 'obedient',
      model: 'yes',
      prompt: promptName(call.prompt),
      inputTokens: null,
      outputTokens: null,
      ms: 0,
    }
    return { value, served: served as never }
  }

  streamText(): Promise<TextStream> {
    return Promise.reject(new Error('no text is asked for'))
  }
}
