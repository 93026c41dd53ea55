import { expect, test } from 'vitest'
import { toProblem } from './problem.ts'

const coded = (code: string) => Object.assign(new Error('a sentence of the driver'), { code })

test.each([
  ['no socket to connect to', coded('ECONNREFUSED')],
  ['a connection cut in a query', coded('57P01')],
  ['a database that still starts', coded('57P03')],
  ['a connection that ended without a word', new Error('Connection terminated unexpectedly')],
  [
    'a transaction whose connection is gone',
    new Error('Client has encountered a connection error and is not queryable'),
  ],
  ['no connection in time', new Error('timeout exceeded when trying to connect')],
])('a database that is away asks for another try: %s', (_, error) => {
  expect(toProblem(error, 'r1')).toMatchObject({ status: 503, code: 'service.database-away', requestId: 'r1' })
})

test.each([
  ['a broken rule of the database', coded('23505')],
  ['our own mistake', new TypeError('x is not a function')],
])('a fault of ours stays one, and says nothing of itself: %s', (_, error) => {
  expect(toProblem(error, 'r1')).toEqual({
    type: 'urn:candor:problem:internal',
    title: 'Something went wrong on our side',
    status: 500,
    code: 'internal',
    requestId: 'r1',
  })
})
