export interface IdempotencyClaim {
  workspaceId: string
  /** What the client sent as `Idempotency-Key`. */
  key: string
  /** The contract's id. */
  operation: string
  /** SHA-256 of the request's content. */
  requestHash: Buffer
}

/** Another request with the same key: `reply` is what the first one was answered. */
export type IdempotencyOutcome =
  | { kind: 'new' }
  | { kind: 'replay'; reply: object }
  | { kind: 'in-progress' }
  | { kind: 'mismatch' }

/** Remembers for a day what a creating request was answered, so that its repetition creates nothing. */
export interface Idempotency {
  claim(claim: IdempotencyClaim): Promise<IdempotencyOutcome>
  complete(claim: IdempotencyClaim, reply: object): Promise<void>
  /** The request failed: the key may be used again. */
  release(claim: IdempotencyClaim): Promise<void>
}
