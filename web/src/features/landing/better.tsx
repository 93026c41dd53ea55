import Edits from '../../ui/marks/edits.tsx'

/** The answer said better, as an edit; drawn at once, since the landing page has no script to fetch it with. */
export function Better({ before, after }: { before: string; after: string }) {
  return (
    <div>
      <p className="text-small text-muted">
        The same facts, in the same words where they were good: <del className="edit-struck">struck</del> and{' '}
        <ins className="edit-added">added</ins>.
      </p>
      <div className="prose-serif marked-words mt-3 leading-8">
        <Edits before={before} after={after} />
      </div>
    </div>
  )
}
