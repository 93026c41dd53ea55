import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { History } from '../features/interview/history/history.tsx'
import { Page } from '../ui/page.tsx'
import { PageHeader } from '../ui/page-header.tsx'

const route = getRouteApi('/history')

/** `/history`: everything one has practised. */
export default function HistoryPage() {
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const onSearch = useCallback(
    (words: string) => void navigate({ search: words === '' ? {} : { q: words }, replace: true }),
    [navigate],
  )
  return (
    <Page>
      <PageHeader title="History" />
      <div className="mt-8">
        <History q={q} onSearch={onSearch} />
      </div>
    </Page>
  )
}
