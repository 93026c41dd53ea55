const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

const parse = (origin: string): URL | null => {
  try {
    return new URL(origin)
  } catch {
    return null
  }
}

/**
 * Whether a page of this origin may make changes with the person's cookies: our own scheme and host,
 * the public address, and on loopback the same port under its other names. A request without an
 * Origin is no browser's cross-site request.
 */
export const isTrustedOrigin = (origin: string | undefined, own: readonly string[]): boolean => {
  if (origin === undefined) return true
  const asked = parse(origin)
  if (!asked) return false
  return own.some((candidate) => {
    const ours = parse(candidate)
    if (!ours) return false
    if (ours.origin === asked.origin) return true
    const bothLoopback = loopback.has(ours.hostname) && loopback.has(asked.hostname)
    return bothLoopback && ours.protocol === asked.protocol && ours.port === asked.port
  })
}
