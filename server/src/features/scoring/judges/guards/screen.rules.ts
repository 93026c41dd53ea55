import type { AnswerFlag } from '@candor/contracts/scoring.ts'
import type { Reading, Sentence, Word } from '../text/reading.ts'
import { contentStems, countWords, wordsOf } from '../text/reading.ts'
import { aboutMarksIn } from './about-marks.rules.ts'
import { addsNothing, answersItself, isEcho, isRepeat } from './echo.rules.ts'
import type { InjectionFindings } from './injection.rules.ts'
import { asksForList, isKeywordList, withoutHeap } from './keywords.rules.ts'
import { isFillerLatin, isOtherLanguage } from './nothing/foreign.rules.ts'
import { isGibberish } from './nothing/gibberish.rules.ts'
import { isRefusal } from './nothing/refusal.rules.ts'

/** What is left of an answer to be marked. */
export interface Screened {
  /** Sentences that count, numbered anew. */
  kept: readonly Sentence[]
  flags: readonly AnswerFlag[]
  /** Set where nothing is to be marked: the flag that decided. */
  verdict: Verdict | null
}

export type Verdict = 'empty' | 'refusal' | 'echo' | 'gibberish' | 'instructions' | 'keyword-list' | 'other-language'

/** Drops what does not count (echo, repeats, keyword heaps; orders to the judge are already blanked) and says what it saw. */
export const screen = (
  reading: Reading,
  question: Reading,
  injections: InjectionFindings,
  right: readonly Reading[] = [],
): Screened => {
  const flags = new Set<AnswerFlag>()
  if (injections.hidden) flags.add('hidden-text')
  if (injections.instructions) flags.add('instructions')
  if (injections.foreign) flags.add('other-language')
  const done = (verdict: Verdict | null, kept: readonly Sentence[] = []): Screened => {
    if (verdict) flags.add(verdict)
    const numbered = kept.map((sentence, index) => (sentence.index === index ? sentence : { ...sentence, index }))
    return { kept: numbered, flags: [...flags], verdict }
  }
  const words = wordsOf(reading.sentences)
  if (countWords(words) === 0) {
    const nothingElse =
      injections.spans.length > 0
        ? 'instructions'
        : /\S/.test(reading.text.replace(/[\p{C}\p{Z}]/gu, ''))
          ? 'gibberish'
          : 'empty'
    return done(nothingElse)
  }
  if (isRefusal(reading, wordsOf(question.sentences), right)) return done('refusal')
  if (isOtherLanguage(words)) return done('other-language')
  if (isGibberish(words) || isFillerLatin(words))
    return done(injections.spans.length > 0 && countWords(words) < 3 ? 'instructions' : 'gibberish')
  return keepWhatCounts(reading, question, flags, done)
}

const keepWhatCounts = (
  reading: Reading,
  question: Reading,
  flags: Set<AnswerFlag>,
  done: (verdict: Verdict | null, kept?: readonly Sentence[]) => Screened,
): Screened => {
  const asked = wordsOf(question.sentences)
  const listAsked = asksForList(question.text)
  const kept: Sentence[] = []
  const aboutMarks = aboutMarksIn(reading, question)
  for (const read of reading.sentences) {
    const sentence = withoutHeap(read)
    if (sentence !== read) flags.add('keyword-list')
    if (isEcho(sentence, asked)) flags.add('echo')
    else if (aboutMarks(sentence)) flags.add('instructions')
    else if (isKeywordList(sentence, listAsked)) flags.add('keyword-list')
    else if (isRepeat(sentence, kept)) flags.add('repetition')
    else if (isGibberish(sentence.words)) flags.add('gibberish')
    else if (isOtherLanguage(sentence.words)) flags.add('other-language')
    else kept.push(sentence)
  }
  const open = !answersItself(question.text)
  if (kept.length > 0 && (open || flags.has('echo')) && kept.every((sentence) => addsNothing(sentence, asked))) {
    return done(speaksOfQuestion(kept, asked) || flags.has('echo') ? 'echo' : 'empty')
  }
  if (kept.length > 0) return done(null, kept)
  if (flags.has('echo')) return done('echo')
  if (flags.has('keyword-list')) return done('keyword-list')
  return done(flags.has('instructions') ? 'instructions' : 'gibberish')
}

const speaksOfQuestion = (kept: readonly Sentence[], asked: readonly Word[]): boolean => {
  const stems = contentStems(asked)
  return wordsOf(kept).some(({ content, stem }) => content && stems.has(stem))
}
