const BASE = 'http://steward.invalid'

/**
 * Where to go after signing in: a path of this site, else `/`. Schemes, other hosts (`//x`, `/\x`, `/..//x`), control
 * characters, which browsers strip, and the log-in page itself are refused.
 */
export function safeNextPath(next: string | null | undefined): string {
  if (!next || !next.startsWith('/') || [...next].some((char) => char < ' ' || char === '\\')) return '/'
  try {
    const url = new URL(next, BASE)
    const path = `${url.pathname}${url.search}${url.hash}`
    return url.origin !== BASE || path.startsWith('//') || url.pathname === '/login' ? '/' : path
  } catch {
    return '/'
  }
}
