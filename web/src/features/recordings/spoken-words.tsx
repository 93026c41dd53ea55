import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { classes } from '../../ui/classes.ts'
import type { SpokenWord } from './words.rules.ts'

interface Props {
  words: readonly SpokenWord[]
  /** The word that is being said; -1: none. */
  current: number
  onChoose: (startMs: number) => void
}

/**
 * What was heard, following the sound. A word is a button that plays from there; all of them together are one stop
 * of the Tab key, and the arrow keys go from word to word.
 */
export const SpokenWords = memo(function SpokenWords({ words, current, onChoose }: Props) {
  const list = useRef<HTMLParagraphElement>(null)
  const [stop, setStop] = useState(0)
  const goTo = (index: number): void => {
    const button = list.current?.querySelectorAll('button')[index]
    if (!button) return
    setStop(index)
    button.focus()
  }
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: words.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <p ref={list} className="prose-serif leading-8">
      {words.map(({ text, startMs }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place; the words never change
        <span key={index}>
          {startMs === null ? (
            text
          ) : (
            <button
              type="button"
              tabIndex={index === stop ? 0 : -1}
              aria-current={index === current || undefined}
              onKeyDown={(event) => onKeyDown(event, index)}
              onClick={() => {
                setStop(index)
                onChoose(startMs)
              }}
              className={classes(
                'cursor-pointer rounded-[3px] px-px underline-offset-4 hover:bg-sunken',
                index === current && 'bg-accent-wash text-accent-strong underline decoration-2',
              )}
            >
              {text}
            </button>
          )}{' '}
        </span>
      ))}
    </p>
  )
})
