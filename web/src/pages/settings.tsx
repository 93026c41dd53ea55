import type { ReactNode } from 'react'
import { AccountSection } from '../features/accounts/account-section.tsx'
import { Appearance } from '../features/accounts/appearance.tsx'
import { DeleteEverything } from '../features/accounts/delete-everything.tsx'
import { OperatorSection } from '../features/operator/operator-section.tsx'
import { DefaultsForm } from '../features/practice/defaults-form.tsx'
import { useMe } from '../lib/me.ts'
import { Button } from '../ui/button.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { Page } from '../ui/page.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

/** `/settings`: the account, the look, what interviews start from, what recognises speech, and the way out. */
export default function SettingsPage() {
  const { data: me, error, refetch, isFetching } = useMe()
  return (
    <Page>
      <PageHeader title="Settings" />
      <div className="mt-8 sm:mt-10">
        {!me && error && (
          <ErrorPanel error={error} title="Your settings could not be loaded." safe="They are kept on the server.">
            <Button look="plain" busy={isFetching && 'Trying'} onClick={() => void refetch()}>
              Try again
            </Button>
          </ErrorPanel>
        )}
        {!me && !error && <Skeleton lines={6} label="Loading your settings" />}
        {me && (
          <>
            <Section id="account" title="Account">
              <AccountSection key={me.user?.id} me={me} />
            </Section>
            <Section id="appearance" title="Appearance">
              <Appearance />
            </Section>
            <Section id="defaults" title="New interviews start with">
              <DefaultsForm settings={me.settings} />
            </Section>
            <Section id="server" title="Speech on this server">
              <OperatorSection />
            </Section>
            <Section id="deletion" title="Delete everything">
              <DeleteEverything hasAccount={me.user !== null} />
            </Section>
          </>
        )}
      </div>
    </Page>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-t border-rule py-8 sm:py-10">
      <h2 id={`${id}-title`} className="mb-5 text-section font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
