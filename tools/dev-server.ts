import { resolve } from 'node:path'
import { main } from '../server/src/cli.ts'

const documentChild = {
  path: resolve('server/src/adapters/document-process/child.ts'),
  execArgv: ['--import', 'tsx'],
}
const speechWorker = resolve('tools/speech-worker.mjs')
const soundWorker = resolve('tools/sound-worker.mjs')
const recogniser = { path: resolve('server/src/adapters/sherpa/child.ts'), execArgv: ['--import', 'tsx'] }
await main(['serve'], {
  projectDir: resolve('.'),
  webRoot: undefined,
  documentChild,
  speechWorker,
  soundWorker,
  recogniser,
})
