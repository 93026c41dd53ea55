import { type Assessment, type DimensionMark, type DimensionName, dimensionNames } from '@candor/contracts/scoring.ts'
import { counted, numberWord } from '../../lib/interview-words.ts'

/** A question that asks for no outcome has no mark for impact: such a row tells nobody anything. */
const isAsked = ({ score, evidence, needsPerson }: DimensionMark): boolean =>
  score !== null || evidence.length > 0 || needsPerson === true

/** The dimensions to show: where the answer was judged, those that its question asks for; else all. */
export const shownDimensions = ({ overall, dimensions, needsPerson }: Assessment): DimensionName[] =>
  overall === null && !needsPerson ? [...dimensionNames] : dimensionNames.filter((name) => isAsked(dimensions[name]))

const readings = (samples: number): string => `${numberWord(samples)} ${samples === 1 ? 'reading' : 'readings'}`

/** "three readings, 8 points apart": how sure a model is of a mark; null where it read once. */
export function spreadWords({ spread }: DimensionMark, { samples = 1 }: Assessment['judge']): string | null {
  if (spread === undefined || samples < 2) return null
  return `${readings(samples)}, ${spread === 0 ? 'all the same' : `${counted(spread, 'point')} apart`}`
}

/** "Marked by Candor’s built-in judge." or "Marked by llama-3.3-70b (groq), from three readings." */
export function judgeWords({ name, samples = 1 }: Assessment['judge']): string {
  if (!name.includes(':')) return 'Marked by Candor’s built-in judge.'
  const models = name.split(', ').map((one) => one.replace(/^([^:]*):(.*)$/, '$2 ($1)'))
  return `Marked by ${models.join(' and ')}${samples > 1 ? `, from ${readings(samples)}` : ''}; code checked each quote.`
}

/** Where samples differ too much: what to say in place of a mark. */
export const needsPersonWords =
  'The model read your answer several times and came to marks too far apart, so none is given. Ask somebody you trust to read it.'

export const pendingWords = 'The interviewer’s full notes are on their way; these marks may still change.'
