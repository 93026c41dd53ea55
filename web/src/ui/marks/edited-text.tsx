import { wordEdits } from './word-edits.ts'

/** A text beside its better version, as an edit: struck and added words. */
export function EditedText({ before, after }: { before: string; after: string }) {
  let offset = 0
  return (
    <div className="marked-words">
      {wordEdits(before, after).map(({ kind, text }) => {
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
      })}
    </div>
  )
}
