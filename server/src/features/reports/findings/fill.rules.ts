import { sentenceCase, spokenLabel, subjectOf } from '../wording.rules.ts'

/** Fills `{slots}`; a slot without a value throws, so that no report goes out with a hole. */
export const fill = (template: string, slots: Readonly<Record<string, string>>): string =>
  sentenceCase(
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = slots[name]
      if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`)
      return value
    }),
  )

/** Quotation marks within a text that is going to be quoted itself. */
export const singleQuotes = (text: string): string =>
  text
    .replace(/“([^“”]*)”/g, '‘$1’')
    .replace(/"([^"]*)"/g, '‘$1’')
    .replace(/[“”"]/g, '')

/** The slots that every sentence about a turn may use. */
export const turnSlots = (turn: {
  label: string
  planned: { competency: string; text: string }
}): Record<string, string> => {
  const q = spokenLabel(turn.label)
  return {
    q,
    Q: sentenceCase(q),
    subject: subjectOf(turn.planned.competency),
    question: singleQuotes(turn.planned.text),
  }
}

/**
 * Gives out sentences so that none comes twice in a report: a template is used once until all of its
 * list have been; which one comes first is settled by `key`.
 */
export const createPhrasebook = (key: number) => {
  const used = new Set<string>()
  return (templates: readonly string[]): string | undefined => {
    for (let step = 0; step < templates.length; step += 1) {
      const template = templates[(key + step) % templates.length]
      if (template === undefined || used.has(template)) continue
      used.add(template)
      return template
    }
    return undefined
  }
}
