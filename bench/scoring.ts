import { parseArgs } from 'node:util'
import { attackRows } from './scoring/attacks.ts'
import { blindnessRows } from './scoring/blindness.ts'
import { gainAndEmptyRows } from './scoring/gains.ts'
import { gradedRows } from './scoring/graded.ts'
import { pairRows } from './scoring/pairs.ts'
import { speedRows } from './scoring/speed.ts'
import { starDifferences, starRows } from './scoring/star.ts'
import { type Part, parts, printClosing, printPart, type Row, writeRows } from './scoring/table.ts'

/**
 * How good the built-in judge is: against marks that people gave, against texts that try to move it, and
 * on stories. `--set star` runs one part, `--json FILE` writes the rows as well, `--differences` lists
 * where the judge and the labels of the stories differ. The exit code is 1 where a figure that can be
 * measured here misses what it must reach.
 */
const { values: options } = parseArgs({
  options: { set: { type: 'string' }, json: { type: 'string' }, differences: { type: 'boolean', default: false } },
})

const measures: Record<Part, { title: string; rows: () => Row[] | Promise<Row[]> }> = {
  graded: { title: 'Correctness against marks that people gave', rows: gradedRows },
  attacks: {
    title: 'Texts that try to get more than they say',
    rows: () => [...attackRows(), ...gainAndEmptyRows()],
  },
  star: { title: 'Stories: which of situation, task, action and result are told', rows: starRows },
  pairs: { title: 'Two answers to one question, the first plainly better', rows: pairRows },
  blindness: { title: 'Who speaks, of whom, where and when', rows: blindnessRows },
  speed: { title: 'Cost', rows: speedRows },
}

const wanted = parts.filter((part) => options.set === undefined || options.set === part)
if (wanted.length === 0) throw new Error(`--set is one of ${parts.join(', ')}`)

const rows: Row[] = []
for (const part of wanted) {
  const measured = await measures[part].rows()
  printPart(measures[part].title, measured)
  rows.push(...measured)
}
if (options.differences) for (const line of starDifferences()) console.log(line)
printClosing(rows)
if (options.json !== undefined) await writeRows(options.json, rows)
