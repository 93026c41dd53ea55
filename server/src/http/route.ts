import type { Contract, ContractReply, ContractRequest } from '@candor/contracts/contract.ts'
import { problemSchema } from '@candor/contracts/problems.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, RouteShorthandOptions } from 'fastify'
import { z } from 'zod'
import { AppError } from '../kernel/errors.ts'
import type { Idempotency } from '../ports/idempotency.ts'
import type { Actor, IdentifyActor } from './actor.ts'
import { faultWords } from './fault-words.rules.ts'
import { onceOnly } from './idempotent.ts'
import { preferredType } from './media/accept.rules.ts'
import { unstorableAt } from './text.rules.ts'

/** What every route gets besides its contract's own content. */
export interface RouteContext {
  actor: Actor
  request: FastifyRequest
  reply: FastifyReply
  /** In which the caller gets the reply: JSON, or what the contract says instead or besides. */
  mediaType: string
}

type Bytes<C extends Contract> = C extends { alsoAs: string } ? Uint8Array : never

export type Handler<C extends Contract> = (
  input: ContractRequest<C> & RouteContext,
) => Promise<C['reply'] extends z.ZodType ? ContractReply<C> | Bytes<C> : undefined>

export interface Router {
  route<const C extends Contract>(contract: C, handler: Handler<C>, options?: RouteShorthandOptions): void
}

export interface RouterOptions {
  identify: IdentifyActor
  idempotency: Idempotency
}

const json = 'application/json'

const replySchemaOf = ({ reply = z.undefined().describe('No content'), alsoAs }: Contract): unknown =>
  alsoAs === undefined
    ? reply
    : {
        description: `As ${json} or ${alsoAs}, by \`Accept\``,
        content: {
          [json]: { schema: reply },
          [alsoAs]: { schema: z.string().meta({ format: 'binary', contentMediaType: alsoAs }) },
        },
      }

/** What the caller gets of what the contract offers. Throws `request.not-acceptable`. */
const negotiated = ({ mediaType = json, alsoAs }: Contract, request: FastifyRequest, reply: FastifyReply): string => {
  // Where there is no choice, a careless `Accept` does no harm.
  if (alsoAs === undefined) return mediaType
  const offered = [mediaType, alsoAs]
  const type = preferredType(request.headers.accept, offered)
  if (type === null) throw new AppError('request.not-acceptable', `This comes as ${offered.join(' or ')}.`)
  reply.header('vary', 'accept')
  return type
}

const schemaOf = (contract: Contract): FastifySchema => ({
  ...(contract.params && { params: contract.params }),
  ...(contract.query && { querystring: contract.query }),
  // A multipart route reads its parts itself, and checks a JSON body by hand.
  ...(contract.body && !contract.multipart && { body: contract.body }),
  response: {
    [contract.status]: replySchemaOf(contract),
    '4xx': problemSchema,
    '5xx': problemSchema,
  },
  ...({
    operationId: contract.id,
    summary: contract.summary,
    tags: [contract.tag],
    ...(contract.multipart && { consumes: ['multipart/form-data', 'application/json'] }),
    ...(contract.mediaType && { produces: [contract.mediaType] }),
  } as object),
})

const checkedBody = (contract: Contract, request: FastifyRequest): unknown => {
  const body =
    contract.multipart && contract.body && !request.isMultipart() ? contract.body.safeParse(request.body) : null
  if (body && !body.success) {
    const faults = body.error.issues.map(({ code, message, path, ...params }) =>
      `${path.join('.')} ${faultWords({ keyword: code, message, params })}`.trim(),
    )
    throw new AppError('validation.failed', faults.join('; '))
  }
  const value = body ? body.data : request.body
  const path = unstorableAt(value)
  if (path !== null)
    throw new AppError('validation.failed', `${path}: has a character that cannot be kept (NUL or half a pair)`)
  return value
}

const safeMethods = new Set(['GET', 'HEAD'])

/** Contract in, route out: validation, who is asking, idempotency, status and media type are settled here once. */
export const createRouter = (app: FastifyInstance, { identify, idempotency }: RouterOptions): Router => ({
  route(contract, handler, options = {}) {
    app.route({
      ...options,
      method: contract.method,
      url: contract.path,
      schema: schemaOf(contract),
      async handler(request, reply) {
        const mediaType = negotiated(contract, request, reply)
        const body = safeMethods.has(contract.method) ? undefined : checkedBody(contract, request)
        const actor = await identify(request, reply)
        const input = { params: request.params, query: request.query, body, actor, request, reply, mediaType }
        const run = () => handler(input as Parameters<typeof handler>[0]) as Promise<object>
        const result = contract.creates ? await onceOnly(idempotency, request, actor, contract.id, run) : await run()
        reply.code(contract.status)
        if (mediaType !== json) reply.type(mediaType)
        return reply.send(result)
      },
    })
  },
})
