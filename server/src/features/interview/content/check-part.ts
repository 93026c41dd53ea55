// scratch: npx tsx server/src/features/interview/content/check-part.ts core/index.ts ... ; deleted when the bank is whole
import { bankProblems } from './check.rules.ts'
const parts = { openers: [] as never[], competencies: [] as never[], fields: [] as never[] }
for (const path of process.argv.slice(2)) {
  const module = (await import(new URL(path, import.meta.url).href)) as Record<string, any>
  for (const value of Object.values(module).flatMap((v) => (Array.isArray(v) ? v : [v]))) {
    const items = value.competency && value.field ? [value.competency, value.field] : [value]
    for (const item of items) (item.group ? parts.competencies : item.kind ? parts.fields : parts.openers).push(item as never)
  }
}
const problems = bankProblems(parts)
console.log(problems.join('\n') || 'clean', parts.openers.length, parts.competencies.length, parts.fields.length)
