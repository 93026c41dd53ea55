import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'

/** What is left when a page fails while it is drawn. */
export function Broken({ error }: ErrorComponentProps) {
  return (
    <Page>
      <ErrorPanel
        error={error}
        title="This page stopped working."
        safe="Every answer you sent is safe on the server; what you were typing is kept in this browser."
      >
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
        <LinkButton to="/history" look="plain">
          Go to your history
        </LinkButton>
      </ErrorPanel>
    </Page>
  )
}
