export { finishInterview } from './finish-interview.ts'
export { type ReportParts, readReport } from './read-report.ts'
