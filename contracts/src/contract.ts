import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * One endpoint, written once: the server's route, its validation, the API reference and the typed
 * client all derive from it. `path` is below `/api/v1`, with `:name` for parameters.
 */
export interface Contract {
  /** Unique; becomes the operation id of the OpenAPI document. */
  id: string
  method: Method
  path: string
  /** One line for the API reference. */
  summary: string
  tag: string
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** Also accepts `multipart/form-data`; the route reads the parts itself. */
  multipart?: boolean
  /** Creates something: accepts `Idempotency-Key`. */
  creates?: boolean
  status: 200 | 201 | 204
  /** The reply; `undefined` where the status is 204. */
  reply?: z.ZodType
  /** Where the reply is not JSON, its media type. */
  mediaType?: string
  /** Another media type in which the reply comes where `Accept` prefers it to JSON; the route then returns its bytes. */
  alsoAs?: string
}

/** Keeps a contract's exact types while checking its shape. */
export const contract = <const C extends Contract>(value: C): C => value

type Input<S> = S extends z.ZodType ? z.input<S> : undefined
type Output<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a caller passes, before defaults are filled in. */
export interface ContractCall<C extends Contract> {
  params: Input<C['params']>
  query: Input<C['query']>
  body: Input<C['body']>
}

/** What a handler receives, parsed, with defaults. */
export interface ContractRequest<C extends Contract> {
  params: Output<C['params']>
  query: Output<C['query']>
  body: Output<C['body']>
}

/** What a handler returns and a caller receives. */
export type ContractReply<C extends Contract> = Output<C['reply']>
