/** A host name or address, with a port: what cannot end the policy it is written into. */
const hostForm = /^(?:[\w.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Our own sockets for `connect-src`. By the specification `'self'` covers `ws:` and `wss:` of the page's own host;
 * WebKit did not follow it until 2022 (https://bugs.webkit.org/show_bug.cgi?id=201591), so they are named.
 * @param host as the request says it; another page's policy is not ours to widen, so a strange one names nothing
 */
export const socketSources = (host: string | undefined, publicUrl: string | undefined): string => {
  const hosts = [host ?? '', publicUrl === undefined ? '' : new URL(publicUrl).host]
  const own = [...new Set(hosts)].filter((one) => hostForm.test(one))
  return ["'self'", ...own.flatMap((one) => [`ws://${one}`, `wss://${one}`])].join(' ')
}
