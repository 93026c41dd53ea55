export interface SignedInUser {
  id: string
  email: string
  name: string
}

/** Accounts with e-mail and password, and their sessions. */
export interface SignIn {
  /** Answers one of the account service's own requests (`/api/v1/auth/...`). */
  handle(request: Request): Promise<Response>
  /** Whose session the request's cookies are, or null. */
  userOf(headers: Headers): Promise<SignedInUser | null>
}
