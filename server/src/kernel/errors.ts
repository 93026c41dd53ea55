/**
 * The one table of error codes: what a client matches on, the HTTP status it travels with, and the
 * title a person reads. Codes are stable; a detail may say more.
 */
export const errorTable = {
  'validation.failed': { status: 422, title: 'Something in the request is not right' },
  'request.malformed': { status: 400, title: 'The request could not be read' },
  'request.media-type': { status: 415, title: 'This kind of content is not accepted here' },
  'request.not-acceptable': { status: 406, title: 'What is here comes in no media type that was asked for' },
  'request.too-large': { status: 413, title: 'The request is too large' },
  'request.origin': { status: 403, title: 'The request came from another site' },
  'request.too-many': { status: 429, title: 'Too many requests; wait a little' },
  'route.not-found': { status: 404, title: 'There is nothing at this address' },
  'auth.failed': { status: 401, title: 'E-mail or password is not right' },
  'auth.email-taken': { status: 409, title: 'There is an account with this address already' },
  'auth.email-invalid': { status: 422, title: 'This is not an e-mail address' },
  'auth.password-too-short': { status: 422, title: 'A password takes at least 8 characters' },
  'auth.password-too-long': { status: 422, title: 'A password takes at most 128 characters' },
  'auth.refused': { status: 400, title: 'The account service refused this' },
  'idempotency.mismatch': { status: 422, title: 'This Idempotency-Key came with another request before' },
  'idempotency.in-progress': { status: 409, title: 'The same request is still being worked on' },
  'cursor.invalid': { status: 422, title: 'This cursor is not one of ours' },
  'document.not-found': { status: 404, title: 'There is no such document' },
  'document.empty': { status: 422, title: 'The document has no text' },
  'document.scanned': { status: 422, title: 'The document is a picture of text' },
  'document.encrypted': { status: 422, title: 'The document is protected with a password' },
  'document.damaged': { status: 422, title: 'The document is damaged' },
  'document.unsupported': { status: 415, title: 'This kind of file cannot be read' },
  'document.too-large': { status: 413, title: 'The file is larger than 10 MB' },
  'document.too-complex': { status: 422, title: 'The document takes too long to read' },
  'document.missing-file': { status: 422, title: 'No file came with the request' },
  'interview.not-found': { status: 404, title: 'There is no such interview' },
  'interview.paused': { status: 409, title: 'The interview is paused' },
  'interview.over': { status: 409, title: 'The interview is over' },
  'interview.not-active': { status: 409, title: 'The interview is not under way' },
  'interview.language-unavailable': { status: 422, title: 'The built-in interviewer speaks English only' },
  'interview.spoken-unavailable': { status: 422, title: 'This server has no voice yet' },
  'interview.unknown-avatar': { status: 422, title: 'There is no such interviewer to look at' },
  'interview.not-spoken': { status: 409, title: 'This interview is a written one' },
  'profile.not-found': { status: 404, title: 'There is no such profile' },
  'turn.not-found': { status: 404, title: 'There is no such turn' },
  'turn.answered': { status: 409, title: 'This question already has another answer' },
  'turn.not-spoken': { status: 409, title: 'This question has no spoken answer' },
  'turn.no-recording': { status: 404, title: 'Nothing was recorded for this question' },
  'recording.incomplete': { status: 500, title: 'A part of the recording is missing' },
  'recording.unlike': { status: 500, title: 'The compressed recording is not the sound it was made from' },
  'recording.changed': { status: 409, title: 'The recording was stored anew meanwhile; begin again' },
  'report.not-ready': { status: 409, title: 'The report is made when the interview is finished' },
  'speech.unavailable': { status: 503, title: 'The speech engine does not answer; try again in a moment' },
  'speech.no-recogniser': { status: 503, title: 'This server has no speech recogniser' },
  'speech.unreadable-audio': { status: 422, title: 'This sound cannot be read' },
  'speech.empty': { status: 422, title: 'There is nothing to say' },
  'speech.unknown-voice': { status: 422, title: 'This server has no such voice' },
  'speech.too-long': { status: 422, title: 'This is too long to be spoken or heard in one go' },
  'operator.not-configured': { status: 403, title: 'This server has no operator key' },
  'operator.wrong-key': { status: 403, title: 'This is not the operator key' },
  'operator.required': { status: 403, title: 'This is for whoever runs the server' },
  'model.not-found': { status: 404, title: 'There is no such model' },
  'model.not-installed': { status: 409, title: 'This model is not installed' },
  'model.busy': { status: 409, title: 'This model is being fetched or added' },
  'model.unpinned': { status: 409, title: 'Nobody has vouched for the files of this model' },
  'model.unreachable': { status: 502, title: 'The model cannot be fetched' },
  'model.wrong-file': { status: 422, title: 'A file of the model is not the one it should be' },
  'model.bad-archive': { status: 422, title: 'The archive cannot be used' },
  'model.archive-too-large': { status: 413, title: 'The archive is larger than 1 GB' },
  'model.no-space': { status: 507, title: 'There is not enough room on the disk' },
  'service.stopping': { status: 503, title: 'The server is stopping; try again in a moment' },
  'service.database-away': { status: 503, title: 'The database is away; try again in a moment' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof errorTable

/** A fault with a stable code; the HTTP layer turns it into problem details, everything else into a 500 without detail. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  /** One or two sentences for a person: what happened, what is safe, what to do. Never a person's own words. */
  readonly detail: string | undefined

  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? errorTable[code].title, options)
    this.code = code
    this.detail = detail
  }
}
