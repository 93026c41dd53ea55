import { Page } from '../ui/page.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

/** Shown while a page's code is on its way. */
export function Waiting() {
  return (
    <Page>
      <Skeleton lines={5} label="Loading the page" />
    </Page>
  )
}
