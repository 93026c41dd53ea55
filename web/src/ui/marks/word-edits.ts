import { diffArrays } from 'diff'

export interface WordEdit {
  kind: 'kept' | 'struck' | 'added'
  text: string
}

/** A comparison that takes longer tells a reader nothing: the two texts have too little in common. */
const mostMs = 300
/** Fewer kept words than this between two changes are read as part of one change. */
const leastKeptWords = 3

/**
 * The change from one text to another, word by word: kept and struck together are the text before, kept and
 * added the text after. Texts with too little in common come back as one struck and one added.
 */
export function wordEdits(before: string, after: string): WordEdit[] {
  const parts = diffArrays(tokens(before), tokens(after), { timeout: mostMs })
  if (parts === undefined) return replaced(before, after)
  return calmed(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'struck' : 'kept',
      text: value.join(''),
    })),
  )
}

const tokens = (text: string): string[] => text.match(/\s+|\S+/g) ?? []

/** One change; the space that both sides end in stays outside of it. */
function replaced(struck: string, added: string): WordEdit[] {
  const space = /\s+$/.exec(struck)?.[0] ?? ''
  if (space === '' || space === struck || !added.endsWith(space) || space === added) return changed(struck, added)
  return [...changed(struck.slice(0, -space.length), added.slice(0, -space.length)), { kind: 'kept', text: space }]
}

const changed = (struck: string, added: string): WordEdit[] =>
  [
    { kind: 'struck' as const, text: struck },
    { kind: 'added' as const, text: added },
  ].filter(({ text }) => text !== '')

/** Neighbouring changes with only a word or two between them become one: an edit one can read. */
function calmed(edits: readonly WordEdit[]): WordEdit[] {
  const result: WordEdit[] = []
  let struck = ''
  let added = ''
  edits.forEach((edit, at) => {
    const between = at > 0 && at < edits.length - 1
    const swallowed = edit.kind === 'kept' && between && tokens(edit.text.trim()).length < leastKeptWords * 2 - 1
    if (edit.kind !== 'added' && (edit.kind === 'struck' || swallowed)) struck += edit.text
    if (edit.kind !== 'struck' && (edit.kind === 'added' || swallowed)) added += edit.text
    if (edit.kind === 'kept' && !swallowed) {
      result.push(...replaced(struck, added), edit)
      struck = ''
      added = ''
    }
  })
  return [...result, ...replaced(struck, added)]
}
