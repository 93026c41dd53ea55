import { writeFile } from 'node:fs/promises'
import { makeSample } from '../server/test/sample/sample-interview.ts'

/** `npm run sample`: the landing's sample, made anew by today's judge; a test says when that is due. */
await writeFile('web/src/features/landing/sample.gen.json', `${JSON.stringify(makeSample(), null, 2)}\n`)
