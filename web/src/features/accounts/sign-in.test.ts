import { expect, it } from 'vitest'
import { refusal } from './sign-in.ts'

it("says the sign-in library's codes in our words", () => {
  const text = JSON.stringify({ code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' })
  expect(refusal(401, text, null).detail).toBe(
    'This address and password do not belong together. Check both and try again.',
  )
})

it('knows an address that is taken, by code or by sentence', () => {
  const byCode = JSON.stringify({ code: 'USER_ALREADY_EXISTS', message: 'User already exists.' })
  const bySentence = JSON.stringify({ code: 'auth.refused', detail: 'User already exists. Use another email.' })
  for (const text of [byCode, bySentence]) expect(refusal(400, text, null).detail).toContain('Sign in instead')
})

it('keeps what problem details say, and their request', () => {
  const text = JSON.stringify({
    type: 'about:blank',
    title: 'Refused',
    status: 403,
    code: 'origin.foreign',
    detail: 'Not from here.',
  })
  expect(refusal(403, text, 'req-2')).toMatchObject({
    code: 'origin.foreign',
    detail: 'Not from here.',
    requestId: 'req-2',
  })
})

it('asks to wait where there were too many attempts, whatever the reply holds', () => {
  expect(refusal(429, '', null)).toMatchObject({ code: 'too-many' })
  expect(refusal(500, '<html>', 'req-3')).toMatchObject({ status: 500, requestId: 'req-3' })
})
