import type { PayloadRequest } from 'payload'
import { watchersOf } from '@/src/operations/shared/watchersOf'
import { requestWaits } from './requestWaits'
import { watchedRequests } from './watchedRequests'

const DAY_MS = 86_400_000

export type RequestCompany = {
  watchers: { id: string; name: string }[]
  /** Whom the asker could remind, and from when on; null when it waits for nobody else. */
  nudge: { names: string[]; nextAt: string | null } | null
}

/** Who follows a request, and whom its asker may remind. For those who may see it: asked before. */
export async function requestCompany(
  req: PayloadRequest,
  request: string,
  reader: { id: string; own: boolean },
): Promise<RequestCompany> {
  const [watchers, waits] = await Promise.all([
    watchersOf(req, watchedRequests, request),
    reader.own ? requestWaits(req, request) : [],
  ])
  const others = waits.filter(({ id }) => id !== reader.id)
  const next = ({ nudgedAt }: { nudgedAt: string | null }) =>
    nudgedAt === null ? 0 : Date.parse(nudgedAt) + DAY_MS
  const now = Date.now()
  const free = others.filter((person) => next(person) <= now)
  return {
    watchers,
    nudge:
      others.length === 0
        ? null
        : {
            names: (free.length > 0 ? free : others).map(({ name }) => name),
            nextAt: free.length > 0 ? null : new Date(Math.min(...others.map(next))).toISOString(),
          },
  }
}
