import type { Language } from '../../../ports/language.ts'
import type { JudgeInput } from '../../interview/index.ts'
import type { Span } from '../evidence.rules.ts'
import { whyNotJudged } from '../judges/applies.ts'
import { type Findings, findIn } from '../judges/findings.ts'
import { blank, findInjections } from '../judges/guards/injection.rules.ts'
import { screen } from '../judges/guards/screen.rules.ts'
import { type Reading, readText, type Sentence } from '../judges/text/reading.ts'
import { criteriaOf, pointCriteria } from './criteria.ts'
import type { Criterion } from './criterion.ts'

/** A text without what tells who somebody is. */
export interface Blinded {
  text: string
  /** A stretch of the blinded text in the original, UTF-16 code units; null where no such stretch can be given. */
  toOriginal: (span: Span) => Span | null
}

/** Takes identity out of a text; pure. */
export type Blind = (text: string) => Blinded

/** Longest answer that is read, in UTF-16 code units, as for the built-in judge. */
const longestAnswer = 20_000

/** All that code knows of an answer before a model is asked; the words are the blinded ones. */
export interface Examined {
  /** Blinded; the question of a follow-up has the one that it follows up before it. */
  input: JudgeInput
  /** The question alone. */
  asked: string
  /** The blinded answer. */
  answer: string
  /** As the model gets to see it: what speaks to the judge is blanked, every other character keeps its place. */
  shown: string
  toOriginal: Blinded['toOriginal']
  /** Stretches that speak to the judge, in the blinded answer. */
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
    const blinded = blind(asked.answer.slice(0, longestAnswer))
    const input = blindInput(asked, blinded.text, blind)
    const question = read(input.question)
    const injections = findInjections(blinded.text)
    const { spans, mentions } = injections
    const shown = blank(blinded.text, spans)
    const reading = { ...read(shown), text: blinded.text }
    const { kept } = screen(reading, question, injections)
    const statements = input.reference === undefined ? [] : statementsOf(read(input.reference))
    const criteria = [...criteriaOf[input.expects], ...pointCriteria([...input.keyPoints, ...statements])]
    return {
      input,
      asked: blind(asked.question).text,
      answer: blinded.text,
      shown,
      toOriginal: blinded.toOriginal,
      addressed: [...spans, ...mentions],
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

/** As the built-in judge: an answer to a follow-up may take up either question. */
const blindInput = (asked: JudgeInput, answer: string, blind: Blind): JudgeInput => {
  const hide = (text: string): string => blind(text).text
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

const statementsOf = ({ text, sentences }: Reading): string[] => {
  const wholes = [...new Set(sentences.map(({ whole }) => whole))].map((whole) => {
    const parts = sentences.filter((sentence) => sentence.whole === whole)
    return text.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0)
  })
  return wholes.length <= mostStatements
    ? wholes
    : [...wholes.slice(0, mostStatements - 1), wholes.slice(mostStatements - 1).join(' ')]
}
