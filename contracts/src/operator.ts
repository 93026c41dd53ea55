import { z } from 'zod'
import { contract } from './contract.ts'

/** Whoever runs the server, as opposed to those who use it: knows the key that the server was started with. */
export const operatorStateSchema = z.object({
  /** false: the server has no key, so nobody is the operator here; `candor models` on the machine does the same. */
  configured: z.boolean(),
  signedIn: z.boolean(),
})
export type OperatorState = z.infer<typeof operatorStateSchema>

export const getOperator = contract({
  id: 'getOperator',
  method: 'GET',
  path: '/operator',
  summary: 'Whether this server has an operator key, and whether the caller has shown it',
  tag: 'operator',
  status: 200,
  reply: operatorStateSchema,
})

export const signInOperator = contract({
  id: 'signInOperator',
  method: 'POST',
  path: '/operator/session',
  summary: 'Show the operator key; the reply sets a cookie for twelve hours',
  tag: 'operator',
  body: z.object({ key: z.string().min(1).max(500) }),
  status: 200,
  reply: operatorStateSchema,
})

export const signOutOperator = contract({
  id: 'signOutOperator',
  method: 'DELETE',
  path: '/operator/session',
  summary: 'Take the cookie back',
  tag: 'operator',
  status: 204,
})
