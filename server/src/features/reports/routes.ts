import { finishInterview as finishContract, getReport, getReportMarkdown } from '@candor/contracts/reports.ts'
import type { Router } from '../../http/route.ts'
import { fileNameOf } from './file-name.rules.ts'
import { finishInterview, type ReportParts, readReport } from './index.ts'
import { asMarkdown } from './markdown.ts'

export const reportRoutes = (router: Router, parts: ReportParts): void => {
  router.route(finishContract, async ({ actor, params }) => ({
    report: await finishInterview(parts, { workspaceId: actor.workspaceId, interviewId: params.id }),
  }))

  router.route(getReport, ({ actor, params }) =>
    readReport(parts, { workspaceId: actor.workspaceId, interviewId: params.id }),
  )

  router.route(getReportMarkdown, async ({ actor, params, reply }) => {
    const report = await readReport(parts, { workspaceId: actor.workspaceId, interviewId: params.id })
    reply.header('content-disposition', `attachment; filename="${fileNameOf(report)}.md"`)
    return asMarkdown(report)
  })
}
