import { env } from './env'
import { ssoSettings } from './ssoSettings'

export type GraphSettings = {
  /** Without a path. */
  endpoint: string
  /** Where tokens come from in truth, when not from Microsoft: a proxy, or a stand-in. */
  login: string | null
  tenantId: string
  clientId: string
  clientSecret: string
  /** What people of this directory are linked by: `issuer|id`. */
  issuer: string
  /** How many in a hundred may leave in one run. */
  leaveLimit: number
}

/** The directory to read people from, or null where that is not switched on. */
export function graphSettings(): GraphSettings | null {
  const { GRAPH_SYNC, GRAPH_ENDPOINT, GRAPH_LOGIN, GRAPH_LEAVE_LIMIT } = env()
  const settings = ssoSettings()
  if (GRAPH_SYNC !== 'on' || !settings) return null
  const { tenantId, clientId, clientSecret, issuer } = settings
  return {
    endpoint: (GRAPH_ENDPOINT ?? 'https://graph.microsoft.com').replace(/\/$/, ''),
    login: GRAPH_LOGIN ?? null,
    tenantId,
    clientId,
    clientSecret,
    issuer,
    leaveLimit: GRAPH_LEAVE_LIMIT,
  }
}
