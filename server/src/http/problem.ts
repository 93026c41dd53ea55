import type { Problem } from '@candor/contracts/problems.ts'
import type { FastifyError } from 'fastify'
import { hasZodFastifySchemaValidationErrors, ResponseSerializationError } from 'fastify-type-provider-zod'
import { AppError, type ErrorCode, errorTable } from '../kernel/errors.ts'
import { faultWords } from './fault-words.rules.ts'

export const problemMediaType = 'application/problem+json; charset=utf-8'

interface Fault {
  path: string
  message: string
}

/** The problem details of a code; see RFC 9457. */
export const problemOf = (code: ErrorCode, requestId: string, detail?: string, errors?: Fault[]): Problem => ({
  type: `urn:candor:problem:${code}`,
  title: errorTable[code].title,
  status: errorTable[code].status,
  code,
  ...(detail !== undefined && { detail }),
  requestId,
  ...(errors && { errors }),
})

/** What Fastify and its plugins throw, in our words. */
const fastifyCodes: Record<string, ErrorCode> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_REQ_FILE_TOO_LARGE: 'document.too-large',
  FST_FILES_LIMIT: 'request.malformed',
  FST_PARTS_LIMIT: 'request.malformed',
  FST_FIELDS_LIMIT: 'request.malformed',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'request.media-type',
  FST_ERR_MULTIPART_INVALID: 'request.malformed',
}

/**
 * The database restarts, or its connections broke: nothing is wrong with the request, and the same one may
 * be sent again. System errors of the socket, PostgreSQL's class 57P (operator intervention), and the driver's
 * own sentences, which carry no code.
 */
const isDatabaseAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  if (typeof code === 'string') return /^(ECONNREFUSED|ECONNRESET|EPIPE|57P0[1-3])$/.test(code)
  return /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
    error.message,
  )
}

const codeOfStatus = (status: number | undefined): ErrorCode => {
  if (status === 429) return 'request.too-many'
  if (status === 413) return 'request.too-large'
  if (status === 415) return 'request.media-type'
  if (status === 404) return 'route.not-found'
  return status !== undefined && status >= 400 && status < 500 ? 'request.malformed' : 'internal'
}

const validationFaults = (error: FastifyError): Fault[] | undefined => {
  if (!hasZodFastifySchemaValidationErrors(error)) return undefined
  return error.validation.map(({ instancePath, keyword, message, params }) => ({
    path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
    message: faultWords({ keyword, message, params }),
  }))
}

const faultSentence = (faults: readonly Fault[]): string =>
  faults.map(({ path, message }) => (path ? `${path} ${message}` : message)).join('; ')

/** Turns whatever was thrown into problem details; what we did not foresee says nothing of itself. */
export const toProblem = (error: unknown, requestId: string): Problem => {
  if (error instanceof AppError) return problemOf(error.code, requestId, error.detail)
  if (error instanceof ResponseSerializationError) return problemOf('internal', requestId)
  if (isDatabaseAway(error)) return problemOf('service.database-away', requestId)
  const fault = error as FastifyError
  const faults = validationFaults(fault)
  if (faults) return problemOf('validation.failed', requestId, faultSentence(faults), faults)
  const code = fastifyCodes[fault.code] ?? codeOfStatus(fault.statusCode)
  return problemOf(code, requestId)
}
