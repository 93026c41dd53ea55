import { z } from 'zod'
import { contract } from '../contract.ts'
import { idParams } from '../ids.ts'
import { reportSchema } from '../reports.ts'
import { deliverySchema } from './measures.ts'

/**
 * A report as its own person gets it: with how they spoke, null where they wrote. The report itself, which is what
 * is stored and what anybody else may be shown, has no place for it. A file of its own: the interview's screen ends
 * an interview and needs none of this.
 */
export const ownReportSchema = reportSchema.extend({ delivery: deliverySchema.nullable() })
export type OwnReport = z.infer<typeof ownReportSchema>

export const getReport = contract({
  id: 'getReport',
  method: 'GET',
  path: '/interviews/:id/report',
  summary: 'The report',
  tag: 'reports',
  params: idParams,
  status: 200,
  reply: ownReportSchema,
})

export const getReportMarkdown = contract({
  id: 'getReportMarkdown',
  method: 'GET',
  path: '/interviews/:id/report.md',
  summary: 'The report as Markdown',
  tag: 'reports',
  params: idParams,
  status: 200,
  reply: z.string(),
  mediaType: 'text/markdown; charset=utf-8',
})
