import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { isOwnOrigin } from '../isOwnOrigin'
import { ssoSettings } from '../ssoSettings'

const headerSchema = z.object({ alg: z.literal('HS256'), authVersion: z.literal(1) })
const claimsSchema = z.object({
  id: z.uuid(),
  collection: z.literal('employees'),
  sid: z.string().min(1),
  exp: z.number(),
})

export type TokenClaims = z.infer<typeof claimsSchema>

/** Tokens whose signature was found good; a signature does not become worse. Forgotten all at once. */
const REMEMBERED = 10_000
const known = new Map<string, TokenClaims>()

/**
 * What the token of a log-in claims, if its signature is ours and its time is not over. Null also for every other way
 * to sign in and for every doubt: Payload's own strategies judge those. Says nothing about whether the session lives.
 */
export function tokenClaims(payload: Payload, headers: Headers, now: number): TokenClaims | null {
  const token = tokenOf(payload, headers)
  if (token === null) return null
  const claims = known.get(token) ?? verified(token, payload.secret)
  if (!claims || claims.exp * 1000 <= now) return null
  if (known.size >= REMEMBERED) known.clear()
  known.set(token, claims)
  return claims
}

function tokenOf(payload: Payload, headers: Headers): string | null {
  const authorization = headers.get('authorization')
  if (authorization !== null) return /^(?:JWT|Bearer) (\S+)$/.exec(authorization)?.[1] ?? null
  if (!isOwnOrigin(headers) || !isListed(payload, headers)) return null
  const cookies = parseCookies(headers)
  // Of two ways to be signed in at once Payload asks single sign-on first; it must not be another person here.
  const sso = ssoSettings()?.sessionCookie
  if (sso && cookies.has(sso)) return null
  return cookies.get(`${payload.config.cookiePrefix}-token`) ?? null
}

/** Where an address of the server is set, Payload wants to be told by every request that it comes from there. */
function isListed({ config: { csrf } }: Payload, headers: Headers): boolean {
  if (csrf.length === 0) return true
  const origin = headers.get('origin')
  if (origin) return csrf.includes(origin)
  return /^(?:same-origin|none)$/.test(headers.get('sec-fetch-site') ?? '')
}

function verified(token: string, secret: string): TokenClaims | null {
  const [header, body, signature, ...more] = token.split('.')
  if (!header || !body || !signature || more.length > 0) return null
  const expected = createHmac('sha256', secret).update(`${header}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  if (!headerSchema.safeParse(jsonOf(header)).success) return null
  const claims = claimsSchema.safeParse(jsonOf(body))
  return claims.success ? claims.data : null
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch {
    return null
  }
}
