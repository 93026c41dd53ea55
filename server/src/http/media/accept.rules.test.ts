import { expect, it } from 'vitest'
import { preferredType } from './accept.rules.ts'

const offered = ['application/json', 'audio/wav']

it.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['audio/wav', 'audio/wav'],
  ['Audio/WAV', 'audio/wav'],
  ['audio/*', 'audio/wav'],
  ['audio/wav, application/json', 'application/json'],
  ['audio/wav, application/json;q=0.5', 'audio/wav'],
  ['audio/wav;q=0.1, */*;q=0.8', 'application/json'],
  ['application/json;q=0, */*', 'audio/wav'],
  ['audio/mpeg, */*;q=0.1', 'application/json'],
  ['audio/mpeg', null],
  ['text/html, image/*', null],
  ['audio/wav;q=0', null],
  ['audio/wav;q=a lot', null],
  [';;,,/', null],
])('of JSON and WAV, "%s" prefers %s', (accept, type) => {
  expect(preferredType(accept, offered)).toBe(type)
})
