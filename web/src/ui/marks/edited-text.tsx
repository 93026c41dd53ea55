import { type ComponentType, lazy, Suspense } from 'react'

interface Props {
  before: string
  after: string
}

const Plain = ({ after }: Props) => after

/** The comparison's code comes when it is needed; where it cannot be had, the better version stands alone. */
const Edits = lazy(
  (): Promise<{ default: ComponentType<Props> }> => import('./edits.tsx').catch(() => ({ default: Plain })),
)

/** A text beside its better version, as an edit: struck and added words. */
export function EditedText(texts: Props) {
  return (
    <div className="marked-words">
      <Suspense fallback={<Plain {...texts} />}>
        <Edits {...texts} />
      </Suspense>
    </div>
  )
}
