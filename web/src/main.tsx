import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { createQueryClient } from './lib/query.ts'
import { router } from './routes.tsx'

// zod would compile its checks with `new Function`, which the server's content policy refuses and reports.
config({ jitless: true })

const root = document.getElementById('app')
if (root === null) throw new Error('app.html has no #app')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
