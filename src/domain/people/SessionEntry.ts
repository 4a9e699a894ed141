/** One place where a person is signed in. Times are ISO instants. */
export type SessionEntry = {
  id: string
  browser: string
  via: 'password' | 'sso'
  ip: string | null
  since: string
  lastSeen: string
  expiresAt: string
  /** Whether it is the one that asks. */
  current: boolean
}
