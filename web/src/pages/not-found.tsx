import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** An address that leads nowhere, or to something of another person's. */
export function NotFound() {
  return (
    <Page>
      <PageHeader title="There is nothing at this address">
        The link may be mistyped, or what it led to was deleted. Nothing of yours was changed.
      </PageHeader>
      <div className="mt-8 flex flex-wrap gap-3">
        <LinkButton to="/practice">Practise an interview</LinkButton>
        <LinkButton to="/history" look="plain">
          See your history
        </LinkButton>
      </div>
    </Page>
  )
}
