import type { Assessment, DimensionMark, DimensionMarks, DimensionName } from '@candor/contracts/scoring.ts'
import type { Language } from '../../../ports/language.ts'
import type { JudgeAnswer, JudgeInput, Judgement } from '../../interview/index.ts'
import { blind } from '../blind/index.ts'
import { coach } from '../coaching/coach.ts'
import { overallMark } from '../marks.rules.ts'
import { builtinJudge } from './builtin-name.ts'
import { emptyJudgement } from './empty-judgement.ts'
import { findIn } from './findings.ts'
import { gapsOf } from './gaps.ts'
import { blank, findInjections, nothingFound } from './guards/injection.rules.ts'
import { type Screened, screen } from './guards/screen.rules.ts'
import { hookOf } from './hook.rules.ts'
import { markFindings } from './mark-findings.ts'
import { type Reading, readText, relocated } from './text/reading.ts'
import { withoutSounds } from './text/sounds.rules.ts'

/** Longest answer that is read, in UTF-16 code units; what stands beyond it is not marked. */
const longestAnswer = 20_000

/**
 * The judge that needs nothing but the language: rules, word lists and four signals of likeness. The
 * same input gives the same judgement, byte for byte; it throws for no input. `guards: false` leaves
 * out what drops orders, echoes, repeats and keyword heaps: for measuring what the guards cost.
 */
export const createBuiltinJudge = ({
  language,
  guards = true,
}: {
  language: Language
  guards?: boolean
}): JudgeAnswer => {
  const read: Read = (text) => readText(text, language)
  const readOnce = remembering(read)
  return (input) => judge(input, read, readOnce, guards)
}

type Read = (text: string) => Reading

/** Questions, key points and references come again and again; answers do not, and are not kept. */
const remembering = (read: Read): Read => {
  const kept = new Map<string, Reading>()
  return (text) => {
    const known = kept.get(text)
    if (known) return known
    const reading = read(text)
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, reading)
    return reading
  }
}
const mostKept = 500

/** An answer to a follow-up may take up either question; alone, the follow-up's few words say little of its subject. */
const withContext = (input: JudgeInput): JudgeInput =>
  input.followsUp === undefined ? input : { ...input, question: `${input.followsUp} ${input.question}` }

const judge = (asked: JudgeInput, read: Read, readOnce: Read, guards: boolean): Judgement => {
  const input = withContext(asked)
  const answer = input.answer.slice(0, longestAnswer)
  const question = readOnce(input.question)
  const injections = guards ? findInjections(answer) : nothingFound
  const reading = readBlind(answer, blank(answer, injections.spans), input, read)
  const screened = guards ? screen(reading, question, injections, rightIn(input).map(readOnce)) : unscreened(reading)
  if (screened.verdict) return emptyJudgement(input, screened.verdict, screened.flags)
  const findings = findIn(screened.kept, input, question, readOnce)
  if (guards && findings.offTopic && input.followsUp === undefined)
    return emptyJudgement(input, 'off-topic', [...screened.flags, 'off-topic'])
  const dimensions = markFindings(answer, findings, input)
  const flags = findings.words < fewestWords[input.expects] ? [...screened.flags, 'too-short' as const] : screened.flags
  const overall = overallMark(input.expects, scoresOf(dimensions))
  const gaps = input.marksOnly ? [] : gapsOf(findings, input)
  const words = input.marksOnly ? noWords : coach({ input, answer, findings, dimensions, gaps, flags, overall })
  const assessment: Assessment = {
    overall,
    status: 'final',
    ...(overall === 0
      ? { reason: 'Nothing in this answer could be credited: it holds no statement that answers the question.' }
      : {}),
    dimensions,
    flags: [...flags],
    ...words,
    judge: { ...builtinJudge },
  }
  return { assessment, gaps, hook: input.marksOnly ? null : hookOf(answer, findings.sentences) }
}

const noWords = { coachNotes: '', improvedAnswer: null }

/** What a right answer says, as far as it is known. */
const rightIn = ({ keyPoints, reference }: JudgeInput): string[] => [
  ...keyPoints,
  ...(reference === undefined ? [] : [reference]),
]

/**
 * The answer as it is judged: without identity, so that a name, a pronoun or a date can move no mark, and without
 * sounds like "um", which belong to how it was said; and
 * with the places of its words in what was said, so that quotes and notes are in the person's own words.
 */
const readBlind = (answer: string, spoken: string, input: JudgeInput, read: Read): Reading => {
  const quiet = withoutSounds(spoken)
  const blinded = blind(quiet.text, { subject: subjectOf(input) })
  const moved = blinded.spans.length > 0 || quiet.text !== spoken
  return relocated(read(blinded.text), answer, moved ? (span) => quiet.toOriginal(blinded.toOriginal(span)) : null)
}

/** What the question is about; words that it quotes from an answer are the person's and not its own. */
const subjectOf = ({ question, keyPoints, reference }: JudgeInput): string[] => [
  question.replace(/“[^”]*”/g, ' '),
  ...keyPoints,
  ...(reference === undefined ? [] : [reference]),
]

const unscreened = (reading: Reading): Screened => ({ kept: reading.sentences, flags: [], verdict: null })

/** Fewer words than these are flagged as too short to show much. */
const fewestWords = { story: 20, view: 12, knowledge: 6 } as const

const scoresOf = (dimensions: DimensionMarks): Record<DimensionName, number | null> => {
  const score = ({ score }: DimensionMark): number | null => score
  return {
    relevance: score(dimensions.relevance),
    clarity: score(dimensions.clarity),
    structure: score(dimensions.structure),
    impact: score(dimensions.impact),
    correctness: score(dimensions.correctness),
  }
}
