import type { PayloadRequest } from 'payload'

/** The session behind a request, as both ways to sign in note it on the user; null for a key or a job. */
export function currentSession({ user }: PayloadRequest): string | null {
  const sid = (user as { _sid?: unknown } | null)?._sid
  return typeof sid === 'string' ? sid : null
}
