import type { Language } from '../../../ports/language.ts'
import type { JudgeInput } from '../../interview/index.ts'
import type { Blind, Blinded } from '../blind/index.ts'
import type { Span } from '../evidence.rules.ts'
import { whyNotJudged } from '../judges/applies.ts'
import { type Findings, findIn } from '../judges/findings.ts'
import { blank, findInjections } from '../judges/guards/injection.rules.ts'
import { screen } from '../judges/guards/screen.rules.ts'
import { type Reading, readText, type Sentence } from '../judges/text/reading.ts'
import { withoutSounds } from '../judges/text/sounds.rules.ts'
import { criteriaOf, pointCriteria } from './criteria.ts'
import type { Criterion } from './criterion.ts'

/** Longest answer that is read, in UTF-16 code units, as for the built-in judge. */
const longestAnswer = 20_000

/** All that code knows of an answer before a model is asked. Sentences and offsets are those of the blinded answer. */
export interface Examined {
  /** Blinded; the question of a follow-up has the one that it follows up before it. */
  input: JudgeInput
  /** The question alone. */
  asked: string
  /** The blinded answer as the model gets to see it: what speaks to the judge is blanked. */
  answer: string
  toOriginal: Blinded['toOriginal']
  /** The answer as it was given. */
  original: string
  /** Stretches of the original that speak to the judge, or tell of such words. */
  addressed: readonly Span[]
  /** Every sentence that was read. */
  sentences: readonly Sentence[]
  /** Those that count. */
  kept: readonly Sentence[]
  question: Reading
  findings: Findings
  criteria: readonly Criterion[]
  /** Key points, then the statements of the reference, as the criteria `point-1` … number them. */
  points: readonly Reading[]
  /** How many of `points` are key points. */
  keyPointCount: number
}

/** Statements of a reference beyond this many are taken together with the last one. */
const mostStatements = 8

/** Examines an answer with the built-in judge's guards and rules, on blinded words. */
export const createExamine = ({ language, blind }: { language: Language; blind: Blind }) => {
  const read = (text: string): Reading => readText(text, language)
  return (asked: JudgeInput): Examined => {
    const original = asked.answer.slice(0, longestAnswer)
    const injections = findInjections(original)
    const subject = subjectOf(asked)
    const hide = (text: string): Blinded => blind(text, { subject })
    const quiet = withoutSounds(blank(original, injections.spans))
    const blinded = hide(quiet.text)
    const input = blindInput(asked, blinded.text, (text) => hide(text).text)
    const question = read(input.question)
    const reading = read(blinded.text)
    const { kept } = screen(reading, question, injections)
    const statements = input.reference === undefined ? [] : statementsOf(read(input.reference))
    const criteria = [...criteriaOf[input.expects], ...pointCriteria([...input.keyPoints, ...statements])]
    return {
      input,
      asked: hide(asked.question).text,
      answer: blinded.text,
      toOriginal: (span) => quiet.toOriginal(blinded.toOriginal(span)),
      original,
      addressed: [...injections.spans, ...injections.mentions],
      sentences: reading.sentences,
      kept,
      question,
      findings: findIn(kept, input, question, read),
      criteria: criteria.filter(({ dimension }) => whyNotJudged(dimension, input) === null),
      points: [...input.keyPoints, ...statements].map(read),
      keyPointCount: input.keyPoints.length,
    }
  }
}

/** Whether a stretch of the blinded answer holds words that speak to the judge, or that tell of such words. */
export const speaksToJudge = (span: Span, { addressed, toOriginal }: Examined): boolean => {
  const { start, end } = toOriginal(span)
  return addressed.some((other) => start < other.end && other.start < end)
}

/** As the built-in judge: an answer to a follow-up may take up either question. */
const blindInput = (asked: JudgeInput, answer: string, hide: (text: string) => string): JudgeInput => {
  const reference = asked.reference?.trim()
  const { followsUp, competency, expects } = asked
  return {
    expects,
    answer,
    ...(followsUp === undefined ? {} : { followsUp: hide(followsUp) }),
    ...(competency === undefined ? {} : { competency }),
    question: hide(asked.followsUp === undefined ? asked.question : `${asked.followsUp} ${asked.question}`),
    keyPoints: asked.keyPoints.filter((point) => point.trim() !== '').map(hide),
    ...(reference ? { reference: hide(reference) } : {}),
  }
}

/** What the question is about stays where identity is taken out; what it quotes of an answer is the person's. */
const subjectOf = ({ question, followsUp = '', keyPoints, reference = '' }: JudgeInput): string[] => [
  `${followsUp} ${question}`.replace(/“[^”]*”/g, ' '),
  ...keyPoints,
  reference,
]

const statementsOf = ({ text, sentences }: Reading): string[] => {
  const wholes = [...new Set(sentences.map(({ whole }) => whole))].map((whole) => {
    const parts = sentences.filter((sentence) => sentence.whole === whole)
    return text.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0)
  })
  return wholes.length <= mostStatements
    ? wholes
    : [...wholes.slice(0, mostStatements - 1), wholes.slice(mostStatements - 1).join(' ')]
}
