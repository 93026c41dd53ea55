import { betterAuth } from 'better-auth'
import type { Pool } from 'pg'
import type { SignIn } from '../../ports/sign-in.ts'

export interface BetterAuthOptions {
  pool: Pool
  secret: string
  /** Where the service is reached, with scheme and host; null: take it from each request. */
  publicUrl: string | undefined
}

const thirtyDaysSeconds = 30 * 24 * 3600

// Our tables are in snake case; better-auth's own names are in camel case.
const tables = {
  user: {
    modelName: 'auth_user',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
  session: {
    modelName: 'auth_session',
    expiresIn: thirtyDaysSeconds,
    fields: {
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      userId: 'user_id',
    },
  },
  account: {
    modelName: 'auth_account',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    modelName: 'auth_verification',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
} as const

/** better-auth behind the sign-in port. Its tables are in our migrations; nothing leaves the machine. */
export const createBetterAuthSignIn = ({ pool, secret, publicUrl }: BetterAuthOptions): SignIn => {
  const auth = betterAuth({
    database: pool,
    secret,
    basePath: '/api/v1/auth',
    ...(publicUrl !== undefined && { baseURL: publicUrl }),
    // Origins are checked before a request gets here; what comes through is our own.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128 },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: 'candor',
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    logger: { disabled: true },
    ...tables,
  })
  return {
    handle: (request) => auth.handler(request),
    async userOf(headers) {
      const found = await auth.api.getSession({ headers })
      return found ? { id: found.user.id, email: found.user.email, name: found.user.name } : null
    },
  }
}
