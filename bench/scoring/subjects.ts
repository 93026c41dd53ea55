import { knowledgeCases, safRows } from './data.ts'
import type { Line } from './judging.ts'
import { tfidf } from './tfidf.ts'

/** A question with something to compare with, whose reference is turned against the judge. */
export interface Subject {
  /** The question's name, for intervals. */
  cluster: string
  /** What the judge gets beside the answer. */
  asked: Omit<Line, 'answer'>
  reference: string
  /** Contradictions written by hand; none for sets of others. */
  contradictions: readonly string[]
}

export interface SubjectSet {
  name: string
  subjects: readonly Subject[]
  /** TF-IDF cosine with the reference, 0 to 100, fitted on the references and answers of the set. */
  trivial: (subject: Subject, answer: string) => number
}

const subjectsOfSaf = (): SubjectSet | null => {
  const rows = [...(safRows('train') ?? []), ...(safRows('unseen_answers') ?? [])]
  if (rows.length === 0) return null
  const distinct = [...new Map(rows.map((row) => [row.reference, row])).values()]
  const alike = tfidf([...distinct.map(({ reference }) => reference), ...rows.map(({ answer }) => answer)])
  return {
    name: 'SAF',
    subjects: distinct.map(({ qid, question, reference }) => ({
      cluster: qid,
      asked: { question, reference, type: 'technical' },
      reference,
      contradictions: [],
    })),
    trivial: ({ reference }, answer) => 100 * alike(reference, answer),
  }
}

const subjectsOfOurs = (): SubjectSet[] => {
  const cases = knowledgeCases()
  const alike = tfidf(cases.flatMap(({ reference, answers }) => [reference, ...answers.map(({ text }) => text)]))
  const set = (name: string, standard: (one: (typeof cases)[number]) => Partial<Line>): SubjectSet => ({
    name,
    subjects: cases.map((one) => ({
      cluster: one.id,
      asked: { question: one.question, type: 'technical', ...standard(one) },
      reference: one.reference,
      contradictions: one.contradictions,
    })),
    trivial: ({ reference }, answer) => 100 * alike(reference, answer),
  })
  return [set('own', ({ reference }) => ({ reference })), set('own, key points', ({ keyPoints }) => ({ keyPoints }))]
}

/** The references that attacks are made of; without the sets of others, only our own. */
export const subjectSets = (): SubjectSet[] => {
  const saf = subjectsOfSaf()
  return [...(saf ? [saf] : []), ...subjectsOfOurs()]
}
