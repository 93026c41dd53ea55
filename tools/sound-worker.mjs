// The thread that compresses sound, from its sources: on Node 20 `--import tsx` does not reach a worker's own file.
import { register } from 'tsx/esm/api'

register()
await import('../server/src/adapters/opus/worker.ts')
