import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type User = { displayName?: string | null; mail?: string | null; jobTitle?: string | null } & Record<
  string,
  unknown
>

/** How the next answers go wrong. */
type Mood = {
  /** Statuses of the next answers of the directory, with Retry-After in seconds. */
  busy: { status: number; retryAfter?: string }[]
  /** Every page points back at itself, or at the same people under ever new addresses. */
  repeat: 'address' | 'content' | null
  /** The next page is said to be there. */
  elsewhere: string | null
  /** Links from before no longer count. */
  forgotten: boolean
}

const PAGE = 2

/** A small look-alike of Microsoft Graph and of the place that gives tokens for it: people, managers, groups, by pages and changes. */
export async function graph() {
  const users = new Map<string, User>()
  const managers = new Map<string, string>()
  const members = new Map<string, Set<string>>()
  /** What happened, oldest first; a link is a place in it. */
  const log: { kind: 'user' | 'group'; id: string; member?: string }[] = []
  const calls: string[] = []
  const mood: Mood = { busy: [], repeat: null, elsewhere: null, forgotten: false }
  let turn = 0

  const server = createServer((incoming, outgoing) => answer(incoming, outgoing))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const asked = new URL(incoming.url ?? '/', url)
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      outgoing.writeHead(status, { 'content-type': 'application/json', ...headers })
      outgoing.end(JSON.stringify(body))
    }
    if (asked.pathname.endsWith('/oauth2/v2.0/token'))
      return send(200, { token_type: 'Bearer', expires_in: 3600, access_token: 'a token for Graph' })
    if (!asked.pathname.startsWith('/v1.0/')) return send(404, {})
    calls.push(decodeURIComponent(asked.pathname + asked.search))
    if (incoming.headers.authorization !== 'Bearer a token for Graph')
      return send(401, { error: { message: 'No token.' } })
    const busy = mood.busy.shift()
    if (busy)
      return send(busy.status, {}, busy.retryAfter === undefined ? {} : { 'retry-after': busy.retryAfter })
    const since = asked.searchParams.get('$deltatoken')
    if (since !== null && mood.forgotten) return send(410, { error: { message: 'resyncRequired' } })
    const isDelta = asked.pathname.endsWith('/delta')
    return send(200, page(asked, isDelta ? changes(asked, since) : everyManager(), isDelta))
  }

  function page(asked: URL, items: unknown[], isDelta: boolean): Record<string, unknown> {
    const at = Number(asked.searchParams.get('$skiptoken') ?? 0)
    const next = new URL(asked)
    turn += 1
    if (mood.repeat === 'content') {
      next.searchParams.set('$skiptoken', `0`)
      next.searchParams.set('turn', String(turn))
      return { value: items.slice(0, PAGE), '@odata.nextLink': next.toString() }
    }
    next.searchParams.set('$skiptoken', String(mood.repeat ? at : at + PAGE))
    if (mood.elsewhere) return { value: [], '@odata.nextLink': mood.elsewhere }
    const value = items.slice(at, at + PAGE)
    if (mood.repeat || at + PAGE < items.length) return { value, '@odata.nextLink': next.toString() }
    if (!isDelta) return { value }
    const done = new URL(asked.pathname, url)
    const filter = asked.searchParams.get('$filter')
    if (filter) done.searchParams.set('$filter', filter)
    done.searchParams.set('$deltatoken', String(log.length))
    return { value, '@odata.deltaLink': done.toString() }
  }

  function changes(asked: URL, since: string | null): unknown[] {
    const kind = asked.pathname.includes('/users') ? 'user' : 'group'
    const wanted = [...(asked.searchParams.get('$filter') ?? '').matchAll(/id eq '([^']+)'/g)].map(
      ([, id]) => id,
    )
    const ids =
      since === null ? (kind === 'user' ? users : members).keys() : changed(kind, Number(since)).keys()
    return [...ids]
      .filter((id) => kind === 'user' || wanted.includes(id))
      .map((id) => (kind === 'user' ? userEntry(id) : groupEntry(id, since)))
  }

  function changed(kind: 'user' | 'group', since: number): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>()
    for (const entry of log.slice(since).filter((each) => each.kind === kind)) {
      const touched = found.get(entry.id) ?? new Set()
      if (entry.member) touched.add(entry.member)
      found.set(entry.id, touched)
    }
    return found
  }

  const userEntry = (id: string) =>
    users.has(id) ? { id, ...users.get(id) } : { id, '@removed': { reason: 'deleted' } }

  function groupEntry(id: string, since: string | null) {
    const now = members.get(id) ?? new Set<string>()
    const touched = since === null ? now : (changed('group', Number(since)).get(id) ?? new Set<string>())
    const type = { '@odata.type': '#microsoft.graph.user' }
    return {
      id,
      'members@delta': [...touched].map((member) =>
        now.has(member)
          ? { ...type, id: member }
          : { ...type, id: member, '@removed': { reason: 'deleted' } },
      ),
    }
  }

  const everyManager = () =>
    [...users.keys()].map((id) => (managers.has(id) ? { id, manager: { id: managers.get(id) } } : { id }))

  return {
    url,
    calls,
    mood,
    put(id: string, user: User, manager?: string): void {
      users.set(id, { ...users.get(id), ...user })
      if (manager) managers.set(id, manager)
      log.push({ kind: 'user', id })
    },
    remove(id: string): void {
      users.delete(id)
      managers.delete(id)
      log.push({ kind: 'user', id })
    },
    join(group: string, member: string): void {
      members.set(group, (members.get(group) ?? new Set()).add(member))
      log.push({ kind: 'group', id: group, member })
    },
    part(group: string, member: string): void {
      members.get(group)?.delete(member)
      log.push({ kind: 'group', id: group, member })
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
