import { antonyms, frames } from './data.ts'
import { correctness } from './judging.ts'
import { framed, keywordsOf, withAntonyms, withNots } from './mutations.ts'
import { clusterInterval, mean, randomFrom, shareOf } from './stats.ts'
import { type Subject, type SubjectSet, subjectSets } from './subjects.ts'
import type { Goal, Row } from './table.ts'

/** A text made of a reference that must not get the reference's mark. */
interface Attack {
  subject: Subject
  text: string
}

interface Family {
  name: string
  attacks: (set: SubjectSet) => Attack[]
  must?: Goal
  aim?: Goal
}

const most = (share: number): Goal => ({ most: share })

const each = (set: SubjectSet, textsOf: (subject: Subject, index: number) => readonly string[]): Attack[] =>
  set.subjects.flatMap((subject, index) => textsOf(subject, index).map((text) => ({ subject, text })))

const bags = (sizes: readonly number[], fewest: number) => (set: SubjectSet) => {
  const random = randomFrom(7)
  return each(set, ({ reference }) =>
    sizes
      .map((size) => keywordsOf(reference, size, random))
      .filter((words) => words.length >= fewest)
      .map((words) => words.join(' ')),
  )
}

const families: readonly Family[] = [
  { name: 'the reference itself (should be high)', attacks: (set) => each(set, ({ reference }) => [reference]) },
  {
    name: 'negated, known forms',
    attacks: (set) => each(set, ({ reference }) => frames().known.map((frame) => framed(frame, reference))),
    must: most(0.05),
    aim: most(0),
  },
  {
    name: '"not" put into clauses',
    attacks: (set) => each(set, ({ reference }) => [withNots(reference)]),
    must: most(0.2),
    aim: most(0.1),
  },
  {
    name: 'negated, unusual phrasings',
    attacks: (set) => each(set, ({ reference }) => frames().unusual.map((frame) => framed(frame, reference))),
    aim: most(0.4),
  },
  {
    name: 'antonyms put in',
    attacks: (set) =>
      each(set, ({ reference }) => {
        const text = withAntonyms(reference, antonyms())
        return text === null ? [] : [text]
      }),
    aim: most(0.5),
  },
  {
    name: 'contradictions written by hand',
    attacks: (set) => each(set, ({ contradictions }) => contradictions),
    aim: most(0.5),
  },
  { name: 'keywords shuffled, six or more', attacks: bags([6, 8, 12, 40], 6), must: most(0.15), aim: most(0.05) },
  { name: 'keywords shuffled, fewer than six', attacks: bags([3, 4, 5], 3) },
  {
    name: "another question's reference",
    attacks: (set) =>
      each(set, ({ cluster }) =>
        set.subjects.filter((other) => other.cluster !== cluster).map(({ reference }) => reference),
      ),
    must: most(0.05),
    aim: most(0.02),
  },
  {
    name: 'weak answer that quotes or hedges the reference',
    attacks: (set) => each(set, ({ reference }) => frames().weak.map((frame) => framed(frame, reference))),
    aim: most(0.3),
  },
]

/** From this mark on, an answer counts as good. */
const good = 80

const rowOf = (family: Family, set: SubjectSet): Row[] => {
  const attacks = family.attacks(set)
  if (attacks.length === 0) return []
  const marked = attacks.map(({ subject, text }) => ({
    cluster: subject.cluster,
    mark: correctness({ ...subject.asked, answer: text }),
    trivial: set.trivial(subject, text),
  }))
  const share = (items: readonly { mark: number }[]): number => shareOf(items, ({ mark }) => mark >= good)
  // Points are looked for one by one: the table's goals are about a model answer, so these rows are printed only.
  const held = set.name !== 'own, key points'
  return [
    {
      part: 'attacks',
      name: `${family.name}: share ≥ ${good} (${set.name})`,
      value: share(marked),
      unit: 'share',
      interval: clusterInterval(marked, share),
      baseline: shareOf(marked, ({ trivial }) => trivial >= good),
      ...(family.must && held ? { must: family.must } : {}),
      ...(family.aim && held ? { aim: family.aim } : {}),
      note: `${marked.length} texts, mean mark ${mean(marked.map(({ mark }) => mark)).toFixed(0)}`,
    },
  ]
}

/** Share of the texts made of references, negated, shuffled or quoted, that get a good mark for correctness. */
export const attackRows = (): Row[] => {
  const sets = subjectSets()
  return families.flatMap((family) => sets.flatMap((set) => rowOf(family, set)))
}
