export interface WordEdit {
  kind: 'kept' | 'struck' | 'added'
  text: string
}

/** Beyond this many words on either side the comparison would cost more than it tells. */
const maxWords = 1_200

/**
 * The change from one text to another, word by word (longest common subsequence), neighbours joined.
 * Texts too long to compare come back as one struck and one added.
 */
export function wordEdits(before: string, after: string): WordEdit[] {
  const a = before.match(/\s+|\S+/g) ?? []
  const b = after.match(/\s+|\S+/g) ?? []
  if (a.length > maxWords * 2 || b.length > maxWords * 2) {
    return [
      { kind: 'struck', text: before },
      { kind: 'added', text: after },
    ]
  }
  return joined(walk(a, b, lengths(a, b)))
}

function lengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] as Uint16Array
    const below = table[i + 1] as Uint16Array
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

function walk(a: readonly string[], b: readonly string[], table: readonly Uint16Array[]): WordEdit[] {
  const edits: WordEdit[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      edits.push({ kind: 'kept', text: a[i++] as string })
      j++
    } else if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      edits.push({ kind: 'struck', text: a[i++] as string })
    } else edits.push({ kind: 'added', text: b[j++] as string })
  }
  return edits
}

/** Runs of the same kind become one; a lone space between two changes belongs to them. */
function joined(edits: readonly WordEdit[]): WordEdit[] {
  const result: WordEdit[] = []
  const pending = { struck: '', added: '' }
  const flush = () => {
    if (pending.struck) result.push({ kind: 'struck', text: pending.struck })
    if (pending.added) result.push({ kind: 'added', text: pending.added })
    pending.struck = ''
    pending.added = ''
  }
  edits.forEach((edit, at) => {
    if (edit.kind !== 'kept') pending[edit.kind] += edit.text
    else if (
      /^\s+$/.test(edit.text) &&
      (pending.struck || pending.added) &&
      edits[at + 1] &&
      edits[at + 1]?.kind !== 'kept'
    ) {
      pending.struck += edit.text
      pending.added += edit.text
    } else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'kept') last.text += edit.text
      else result.push({ ...edit })
    }
  })
  flush()
  return result
}
