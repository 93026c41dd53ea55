import { SignUpForm } from '../features/accounts/sign-up-form.tsx'
import { Page } from '../ui/page.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** `/sign-up`. */
export default function SignUpPage() {
  return (
    <Page>
      <PageHeader title="Create an account">
        What you have done in this browser so far is kept and becomes part of the account.
      </PageHeader>
      <SignUpForm />
    </Page>
  )
}
