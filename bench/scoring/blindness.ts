import { blindness } from './data.ts'
import { score } from './judging.ts'
import { shareOf } from './stats.ts'
import type { Row } from './table.ts'

type Slots = Readonly<Record<string, string>>

/** One answer as two people would give it who differ on one axis; `same`: not one mark differs. */
interface Swap {
  axis: string
  beyond: boolean
  cluster: string
  same: boolean
  /** The largest difference of any mark; 0 where they are the same. */
  most: number
  /** Names of the marks that differ. */
  moved: readonly string[]
}

const fill = (template: string, slots: Slots): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole)

/** Knowledge questions get a standard, so that correctness is marked too. */
const standard: Record<string, string> = {
  'What is a deadlock?':
    'Two threads wait for a lock that the other holds, so neither goes on. It is avoided by a fixed order of locks.',
  'How do you prevent infections on a ward?':
    'Wash hands before and after each patient, wear gloves and isolate infectious patients.',
}

const marksOf = (question: string, answer: string): [name: string, score: number | null][] => {
  const reference = standard[question]
  const { overall, dimensions } = score({ question, answer, ...(reference === undefined ? {} : { reference }) })
  return [
    ['overall', overall],
    ...Object.entries(dimensions).map(([name, mark]): [string, number | null] => [name, mark.score]),
  ]
}

const swaps = (): Swap[] => {
  const { base, axes, answers } = blindness()
  return answers.flatMap(({ question, answer }, index) => {
    const plain = marksOf(question, fill(answer, base))
    return axes.flatMap(({ name, swap, beyond = false }) => {
      const swapped = fill(answer, { ...base, ...swap })
      // An axis that touches nothing in this answer proves nothing.
      if (swapped === fill(answer, base)) return []
      const differences = marksOf(question, swapped).map(([mark, value], at) => ({
        mark,
        size: Math.abs((value ?? -1) - (plain[at]?.[1] ?? -1)),
      }))
      const most = Math.max(...differences.map(({ size }) => size))
      const moved = differences.filter(({ size }) => size > 0).map(({ mark }) => mark)
      return [{ axis: name, beyond, cluster: String(index), same: most === 0, most, moved }]
    })
  })
}

/** Share of answers whose marks do not change at all when who speaks, or of whom, where and when, is changed. */
export const blindnessRows = (): Row[] => {
  const all = swaps()
  const held = all.filter(({ beyond }) => !beyond)
  const axes = [...new Set(all.map(({ axis }) => axis))]
  const moved = axes
    .map((axis) => ({
      axis,
      share: shareOf(
        all.filter((swap) => swap.axis === axis),
        ({ same }) => !same,
      ),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
  return [
    {
      part: 'blindness',
      name: 'marks unchanged when names, pronouns, schools, places, dates are swapped',
      value: shareOf(held, ({ same }) => same),
      unit: 'share',
      must: { least: 1 },
      aim: { least: 1 },
      note: `${held.length} swaps on ${new Set(held.map(({ axis }) => axis)).size} axes; largest change of a mark ${Math.max(...held.map(({ most }) => most))}`,
    },
    ...moved.map(
      ({ axis, share }): Row => ({
        part: 'blindness',
        name: `  changed by: ${axis}`,
        value: share,
        unit: 'share',
        note: [...new Set(all.filter((swap) => swap.axis === axis).flatMap((swap) => swap.moved))].join(', '),
      }),
    ),
  ]
}
