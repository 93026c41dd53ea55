import type { Finding, Report, ReportTurn } from '@candor/contracts/reports.ts'
import { type Assessment, type DimensionName, dimensionNames } from '@candor/contracts/scoring.ts'
import { blockQuote, inline, paragraphs } from './markdown-text.rules.ts'
import { sentenceCase } from './wording.rules.ts'

/** Strong text; nothing where there is nothing to say, since four asterisks are a rule. */
const strong = (text: string): string => (inline(text) === '' ? '' : `**${inline(text)}**`)

const mark = (score: number | null): string => (score === null ? 'not assessed' : String(score))

/** Where an answer was judged, the dimensions that its question asks for; else all. */
const shownDimensions = ({ overall, dimensions }: Assessment): readonly DimensionName[] =>
  overall === null
    ? dimensionNames
    : dimensionNames.filter((name) => dimensions[name].score !== null || dimensions[name].needsPerson)

const judgedBy = ({ judge, status, needsPerson }: Assessment): string => {
  const by = judge.name === 'builtin' ? 'Candor’s built-in judge' : inline(judge.name)
  const readings = judge.samples !== undefined && judge.samples > 1 ? `, ${judge.samples} readings` : ''
  const person = needsPerson ? ' The readings lie too far apart for a mark: needs a person.' : ''
  return `Marked by ${by}${readings}.${person}${status === 'pending' ? ' These marks may still change.' : ''}`
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const overallLine = ({ overall, confidence }: Report): string => {
  if (overall === null) return '**Overall: not assessed**'
  const range = confidence
    ? ` (with other questions of the same kind likely ${confidence.low} to ${confidence.high})`
    : ''
  return `**Overall: ${overall} of 100**${range}`
}

const findings = (list: readonly Finding[], turns: readonly ReportTurn[]): string[] =>
  list.flatMap(({ text, quote, turnId }) => {
    const label = turns.find(({ id }) => id === turnId)?.label ?? ''
    return [`**${inline(label)}.** ${inline(text)}`, blockQuote(quote)]
  })

const turnBlocks = ({ label, competency, question, answer, assessment }: ReportTurn): string[] => {
  const marks = assessment
    ? table(
        ['Mark', 'Score'],
        [
          ['Overall', mark(assessment.overall)],
          ...shownDimensions(assessment).map((name) => [sentenceCase(name), mark(assessment.dimensions[name].score)]),
        ],
      )
    : null
  return [
    `### ${inline(label)}: ${inline(competency)}`,
    strong(question),
    answer === null ? '_Not answered._' : answer.trim() === '' ? '_Left empty._' : blockQuote(answer),
    ...(marks ? [marks] : []),
    ...(assessment ? [judgedBy(assessment)] : []),
    ...(assessment?.reason ? [paragraphs(assessment.reason)] : []),
    ...(assessment?.coachNotes ? [paragraphs(assessment.coachNotes)] : []),
    ...(assessment?.improvedAnswer
      ? ['How it could sound, with your own facts:', blockQuote(assessment.improvedAnswer)]
      : []),
  ]
}

const section = (title: string, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : [`## ${title}`, ...blocks]

const marksSection = ({ dimensions, competencies }: Report): string[] => [
  '## Marks',
  'The overall mark and the dimensions rest on the core questions; follow-ups and resume questions are not counted there.',
  table(
    ['Dimension', 'Score'],
    dimensionNames.map((name) => [sentenceCase(name), mark(dimensions[name])]),
  ),
  ...(competencies.length > 0
    ? [
        table(
          ['Competency', 'Score'],
          competencies.map(({ name, score }) => [inline(name), mark(score)]),
        ),
      ]
    : []),
]

const numbered = (items: readonly string[]): string => items.map((item, index) => `${index + 1}. ${item}`).join('\n')

/**
 * The report as CommonMark with tables, to paste into notes. Everything that a person or the question
 * bank wrote is escaped: it cannot make headings, lists, tables, code or HTML, nor a link with a text of its own. A
 * bare e-mail address or domain may still be made clickable by some readers.
 * @param before blocks, Markdown already, that stand before the answers
 */
export const asMarkdown = (report: Report, before: readonly string[] = []): string => {
  const facts = [report.seniority, report.type, report.difficulty].join(', ')
  const plan = report.actionPlan.map(
    ({ title, exercise, minutes }) => `${strong(title)} (${minutes} min) ${inline(exercise)}`,
  )
  const roles = report.suggestedRoles.map(({ title, why }) => `${strong(title)}: ${inline(why)}`)
  const reasons = report.recommendation?.reasons.map((reason) => inline(reason)) ?? []
  const blocks = [
    `# Interview report: ${inline(report.jobTitle)}`,
    `${report.createdAt.slice(0, 10)}, ${facts}`,
    overallLine(report),
    paragraphs(report.summary),
    ...(report.recommendation
      ? section('Recommendation', [inline(report.recommendation.verdict), numbered(reasons)])
      : []),
    ...section('What worked', findings(report.strengths, report.turns)),
    ...section('What to change', findings(report.weaknesses, report.turns)),
    ...section('What to practise', plan.length > 0 ? [numbered(plan)] : []),
    ...section('Roles to look at', roles.length > 0 ? [numbered(roles)] : []),
    ...marksSection(report),
    ...before,
    ...section('Question by question', report.turns.flatMap(turnBlocks)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
