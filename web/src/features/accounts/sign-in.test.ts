import { expect, it } from 'vitest'
import { refusal } from './sign-in.ts'

const said = (code: string, detail?: string) =>
  JSON.stringify({ type: `urn:candor:problem:${code}`, title: 'No', status: 409, code, detail, requestId: 'req-2' })

it('says what the server refuses in our words, and keeps code and request', () => {
  expect(refusal(409, said('auth.email-taken'), null)).toMatchObject({
    code: 'auth.email-taken',
    detail: 'There is an account with this address already. Sign in instead.',
    requestId: 'req-2',
  })
})

it('keeps what problem details say where we have no better words', () => {
  expect(refusal(403, said('request.origin', 'Not from here.'), null)).toMatchObject({ detail: 'Not from here.' })
})

it('makes a problem of a reply that is none', () => {
  expect(refusal(502, '<html>', 'req-3')).toMatchObject({ status: 502, requestId: 'req-3' })
})
