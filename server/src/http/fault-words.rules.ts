/** An issue of a schema, as the validation library hands it on. */
export interface SchemaIssue {
  /** zod's code: `too_small`, `invalid_type`, … */
  keyword: string
  message?: string | undefined
  params: Readonly<Record<string, unknown>>
}

const counted = (count: unknown, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`

const limited = ({ origin }: SchemaIssue['params'], bound: unknown): string => {
  if (origin === 'string') return counted(bound, 'character')
  return origin === 'array' ? counted(bound, 'entry').replace('entrys', 'entries') : String(bound)
}

const kinds: Readonly<Record<string, string>> = {
  string: 'must be a text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object',
}

const formats: Readonly<Record<string, string>> = {
  uuid: 'is not an id of ours',
  guid: 'is not an id of ours',
  email: 'is not an e-mail address',
  url: 'is not an address',
  datetime: 'is not a point in time',
}

/** zod says so where a key is missing; its own word is "expected string, received undefined". */
const isMissing = ({ message }: SchemaIssue): boolean => /received undefined$/.test(message ?? '')

/**
 * What is wrong with a value, as the rest of a sentence that begins with its name: "must have at most 120
 * characters". A sentence that a schema was given itself is kept.
 */
export const faultWords = (issue: SchemaIssue): string => {
  const { keyword, message = 'is not valid', params } = issue
  switch (keyword) {
    case 'too_small':
      if (params.origin === 'string' && params.minimum === 1) return 'must not be empty'
      return params.origin === 'string' || params.origin === 'array'
        ? `must have at least ${limited(params, params.minimum)}`
        : `must be at least ${limited(params, params.minimum)}`
    case 'too_big':
      return params.origin === 'string' || params.origin === 'array'
        ? `must have at most ${limited(params, params.maximum)}`
        : `must be at most ${limited(params, params.maximum)}`
    case 'invalid_type':
      if (isMissing(issue)) return 'is missing'
      return kinds[String(params.expected)] ?? 'is of the wrong kind'
    case 'invalid_value':
      return Array.isArray(params.values) && params.values.length > 1
        ? `must be one of ${params.values.join(', ')}`
        : 'has a value that is not known here'
    case 'invalid_format':
      return formats[String(params.format)] ?? (/^Invalid/.test(message) ? 'is not of the right form' : message)
    case 'unrecognized_keys':
      return 'has a part that is not known here'
    case 'invalid_union':
      return 'is of the wrong kind'
    default:
      return message
  }
}
