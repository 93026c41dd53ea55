import { spawn } from 'node:child_process'

/**
 * `npm run dev`: the server restarts when its sources change (tsx), the screens change in place
 * (Vite, on port 5173, which passes API requests on). Ends as a whole.
 */
const start = (args: readonly string[]) => spawn(process.execPath, args, { stdio: 'inherit' })

const children = [
  start(['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'tools/dev-server.ts']),
  start(['node_modules/vite/bin/vite.js', '--config', 'web/vite.config.ts']),
]

const end = (): void => {
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGINT', end)
process.on('SIGTERM', end)
for (const child of children) {
  child.once('exit', (code) => {
    end()
    process.exitCode ??= code ?? 0
  })
}
