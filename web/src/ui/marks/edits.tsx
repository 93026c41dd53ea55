import { wordEdits } from './word-edits.ts'

/** A text's better version as an edit of it: struck and added words. */
export default function Edits({ before, after }: { before: string; after: string }) {
  let offset = 0
  return wordEdits(before, after).map(({ kind, text }) => {
    const key = `${offset}-${kind}`
    offset += text.length
    if (kind === 'struck') {
      return (
        <del key={key} className="edit-struck">
          {text}
        </del>
      )
    }
    if (kind === 'added') {
      return (
        <ins key={key} className="edit-added">
          {text}
        </ins>
      )
    }
    return <span key={key}>{text}</span>
  })
}
