import { type Report, type ReportTurn, reportSchema, reportTurnSchema } from '@candor/contracts/reports.ts'
import sampleJson from './sample.gen.json' with { type: 'json' }

/** A turn and a report made by the product itself; generated, checked here, never written by hand. */
export const sample: { turn: ReportTurn; report: Report } = {
  turn: reportTurnSchema.parse(sampleJson.turn),
  report: reportSchema.parse(sampleJson.report),
}
