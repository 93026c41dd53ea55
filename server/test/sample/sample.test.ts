import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeSample } from './sample-interview.ts'

test('what the landing page shows is what the product makes today (npm run sample writes it anew)', () => {
  const shown = readFileSync(new URL('../../../web/src/features/landing/sample.gen.json', import.meta.url), 'utf8')
  expect(JSON.parse(shown)).toEqual(makeSample())
})
