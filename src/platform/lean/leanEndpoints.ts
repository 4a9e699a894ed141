import type { Endpoint, Payload, PayloadHandler } from 'payload'

type Known = { method: string; pattern: RegExp | null; names: string[]; lean: PayloadHandler | null }
export type Found = { handler: PayloadHandler; params: Record<string, string> }

/** What we can match like Payload does; whatever says more than that is Payload's to match. */
const PLAIN = /^(?:\/(?::[a-zA-Z]+|[\w-]+))+\/?$/

const tables = new WeakMap<Payload, Map<string, Known[]>>()

/**
 * The endpoint behind a path, if it says of itself that it needs nothing of what Payload prepares for a request
 * (`custom: { lean: true }`). Endpoints stand in Payload's order; where another one comes first the answer is null.
 */
export function leanEndpoint(payload: Payload, method: string, path: string): Found | null {
  const [, first = ''] = path.split('/')
  const isCollection = Object.hasOwn(payload.collections, first)
  const rest = isCollection ? path.slice(first.length + 1) || '/' : path
  const table = tableOf(payload).get(isCollection ? first : '') ?? []
  for (const { method: served, pattern, names, lean } of table) {
    if (served !== method) continue
    if (!pattern) return null
    const match = pattern.exec(rest)
    if (!match) continue
    return lean && { handler: lean, params: paramsOf(names, match.slice(1), isCollection ? first : null) }
  }
  return null
}

function tableOf(payload: Payload): Map<string, Known[]> {
  const made =
    tables.get(payload) ??
    new Map<string, Known[]>([
      ['', payload.config.endpoints.map(known)],
      ...payload.config.collections.map(({ slug, endpoints }): [string, Known[]] => [
        slug,
        (endpoints || []).map(known),
      ]),
    ])
  tables.set(payload, made)
  return made
}

function known({ method, path, handler, custom }: Endpoint | Omit<Endpoint, 'root'>): Known {
  const names = [...path.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name!)
  const source = path.replace(/\/$/, '').replaceAll(/:[a-zA-Z]+/g, '([^/]+?)')
  return {
    method,
    names,
    pattern: PLAIN.test(path) ? new RegExp(`^${source}/?$`, 'i') : path === '/' ? /^\/$/ : null,
    lean: custom?.lean === true ? handler : null,
  }
}

function paramsOf(names: string[], values: string[], collection: string | null): Record<string, string> {
  return {
    ...Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(values[at]!)])),
    ...(collection ? { collection } : {}),
  }
}
