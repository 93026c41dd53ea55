import type { Delivery } from '@candor/contracts/delivery/measures.ts'
import { getReport, getReportMarkdown } from '@candor/contracts/delivery/own-report.ts'
import { finishInterview as finishContract } from '@candor/contracts/reports.ts'
import type { Router } from '../../http/route.ts'
import { fileNameOf } from './file-name.rules.ts'
import { finishInterview, type ReportParts, readReport } from './index.ts'
import { asMarkdown } from './markdown.ts'

/** How somebody spoke, for their own eyes: only here it comes together with a report, which is made and stored without it. */
export interface DeliveryOfOwn {
  /** null: the interview was written. */
  read(workspaceId: string, interviewId: string): Promise<Delivery | null>
  inMarkdown(delivery: Delivery): readonly string[]
}

export const reportRoutes = (router: Router, parts: ReportParts, delivery: DeliveryOfOwn): void => {
  router.route(finishContract, async ({ actor, params }) => ({
    report: await finishInterview(parts, { workspaceId: actor.workspaceId, interviewId: params.id }),
  }))

  router.route(getReport, async ({ actor: { workspaceId }, params }) => {
    const report = await readReport(parts, { workspaceId, interviewId: params.id })
    return { ...report, delivery: await delivery.read(workspaceId, report.interviewId) }
  })

  router.route(getReportMarkdown, async ({ actor, params, reply }) => {
    const { workspaceId } = actor
    const report = await readReport(parts, { workspaceId, interviewId: params.id })
    const spoken = await delivery.read(workspaceId, report.interviewId)
    reply.header('content-disposition', `attachment; filename="${fileNameOf(report)}.md"`)
    return asMarkdown(report, spoken === null ? [] : delivery.inMarkdown(spoken))
  })
}
