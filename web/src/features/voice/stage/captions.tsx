import { useEffect, useMemo, useState } from 'react'
import { classes } from '../../../ui/classes.ts'
import { captionWords, wordsHeard } from './captions.rules.ts'
import type { Utterance } from './stage.rules.ts'

interface Props {
  /** What stands here while nothing is said. */
  question: string
  utterance: Utterance | null
  /** The interviewer speaks, or is about to. */
  asking: boolean
  position: () => number | null
}

/**
 * The interviewer's words as print, each as it is heard. Those to come keep their place, so that nothing
 * moves; a screen reader has the whole sentence at once and is told nothing while it is spoken aloud.
 */
export function Captions({ question, utterance, asking, position }: Props) {
  const text = asking && utterance ? utterance.text : question
  const words = useMemo(() => captionWords(text, utterance?.text === text ? utterance.words : []), [text, utterance])
  const heard = useHeard(words, asking && utterance?.text === text, position)
  return (
    <h1 tabIndex={-1} className="text-question font-[480] tracking-[-0.008em]">
      <span className="sr-only">{text}</span>
      <span aria-hidden="true">
        {words.map(({ text: word, at }, index) => (
          <span key={at} className={classes('transition-opacity duration-150', index >= heard && 'opacity-0')}>
            {word}{' '}
          </span>
        ))}
      </span>
    </h1>
  )
}

/** How many words are shown: all of them but while they are being spoken. */
function useHeard(words: ReturnType<typeof captionWords>, spoken: boolean, position: () => number | null): number {
  const [heard, setHeard] = useState(0)
  useEffect(() => {
    if (!spoken) return
    setHeard(0)
    let frame = requestAnimationFrame(function look() {
      const ms = position()
      if (ms !== null) setHeard(wordsHeard(words, ms))
      frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [words, spoken, position])
  return spoken ? heard : words.length
}
