import type { Payload, PayloadRequest } from 'payload'
import { leanEndpoint } from './leanEndpoints'
import { sessionUser } from './sessionUser'
import { tokenClaims } from './tokenClaims'

/** Payload reads more into a query than names and values, and its own parameters mean something to it. */
const INVOLVED = /[[\]]|%5b|%5d|(?:^|&)(?:locale|fallback)/i

/**
 * Answers a request for one of our own endpoints without what Payload prepares for every request, most of which is
 * reading the whole account: the session is asked for by one prepared statement instead, as fresh. Null where that is
 * not enough, for whatever reason; then Payload answers, and the same handler behind it.
 */
export async function answerLean(payload: Payload, request: Request): Promise<Response | null> {
  const { headers, method, url } = request
  if (headers.has('x-http-method-override') || headers.has('x-payload-http-method-override')) return null
  const { pathname, search, searchParams, origin, host } = new URL(url)
  const base = payload.config.routes.api
  if (INVOLVED.test(search.slice(1)) || !pathname.startsWith(`${base}/`)) return null
  const query = Object.fromEntries(searchParams)
  if (Object.keys(query).length !== searchParams.size) return null
  const found = endpointOf(payload, method, pathname.slice(base.length))
  const claims = found && tokenClaims(payload, headers, Date.now())
  if (!claims) return null
  const req = Object.assign(request, {
    context: {},
    host,
    origin,
    pathname,
    payload,
    payloadAPI: 'REST',
    query,
    routeParams: found.params,
    searchParams,
    user: null,
  }) as unknown as PayloadRequest
  req.user = await sessionUser(req, claims)
  return req.user && found.handler(req)
}

function endpointOf(payload: Payload, method: string, path: string): ReturnType<typeof leanEndpoint> {
  try {
    return leanEndpoint(payload, method.toLowerCase(), path)
  } catch {
    // A path that is no text, such as /%ff: Payload has its own words for it.
    return null
  }
}
