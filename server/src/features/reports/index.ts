export { finishInterview } from './finish-interview.ts'
export { type ReportParts, readReport, remakeReport } from './read-report.ts'
