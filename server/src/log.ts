import { type Logger, pino } from 'pino'

/**
 * JSON lines on standard error. What a person said or who they are goes into fields named `pii.*`,
 * which are redacted; cookies and credentials always are.
 */
export const createLog = (level: string, destination: NodeJS.WritableStream = process.stderr): Logger =>
  pino(
    {
      level,
      redact: {
        paths: [
          'pii',
          '*.pii',
          'req.headers.cookie',
          'req.headers.authorization',
          '*.cookie',
          '*.authorization',
          '*.password',
        ],
        censor: '[redacted]',
      },
    },
    destination,
  )
