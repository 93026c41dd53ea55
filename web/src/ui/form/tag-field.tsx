import { X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { Field, inputClass } from './field.tsx'

interface Props {
  label: string
  hint?: string
  tags: readonly string[]
  max: number
  maxLength: number
  onChange: (tags: string[]) => void
}

/** A few short phrases: Enter or a comma adds one. */
export function TagField({ label, hint, tags, max, maxLength, onChange }: Props) {
  const [text, setText] = useState('')
  const add = () => {
    const tag = text.trim()
    if (tag !== '' && !tags.includes(tag) && tags.length < max) onChange([...tags, tag])
    setText('')
  }
  return (
    <div>
      <Field label={label} hint={hint}>
        {(ids) => (
          <div className="flex gap-2">
            <input
              {...ids}
              value={text}
              maxLength={maxLength}
              disabled={tags.length >= max}
              onChange={(event) => setText(event.target.value.replace(',', ''))}
              onBlur={add}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ',') return
                event.preventDefault()
                add()
              }}
              className={`${inputClass} min-h-11`}
            />
            <Button look="plain" onClick={add} disabled={tags.length >= max}>
              Add
            </Button>
          </div>
        )}
      </Field>
      {tags.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag} className="inline-flex max-w-full items-center rounded bg-sunken pl-3.5">
              <span className="min-w-0 break-words">{tag}</span>
              <button
                type="button"
                aria-label={`Remove ${tag}`}
                onClick={() => onChange(tags.filter((other) => other !== tag))}
                className="grid size-11 shrink-0 cursor-pointer place-items-center rounded text-muted hover:text-ink"
              >
                <X size={16} strokeWidth={1.75} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
