import { z } from 'zod'
import type { SsoSettings } from '@/src/platform/ssoSettings'

const KEPT_MS = 60 * 60 * 1000
const PATIENCE_MS = 3_000

const documentSchema = z.object({ end_session_endpoint: z.url().optional() })

let known: { wellKnown: string; until: number; endpoint: string | null } | undefined

/**
 * Where the directory ends its own session and sends people back from, or null where it has no such place or cannot
 * be asked: then only ours is ended.
 */
export async function endSessionUrl(settings: SsoSettings, idToken: string | null): Promise<string | null> {
  const endpoint = await endpointOf(settings.wellKnown)
  if (endpoint === null) return null
  const url = new URL(endpoint)
  url.searchParams.set('client_id', settings.clientId)
  url.searchParams.set('post_logout_redirect_uri', `${settings.origin}/login`)
  if (idToken) url.searchParams.set('id_token_hint', idToken)
  return url.toString()
}

async function endpointOf(wellKnown: string): Promise<string | null> {
  if (known?.wellKnown === wellKnown && known.until > Date.now()) return known.endpoint
  try {
    const answer = await fetch(wellKnown, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!answer.ok) return null
    const endpoint = documentSchema.parse(await answer.json()).end_session_endpoint ?? null
    known = { wellKnown, until: Date.now() + KEPT_MS, endpoint }
    return endpoint
  } catch {
    return null
  }
}
