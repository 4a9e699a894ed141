import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { DirectoryFault } from './DirectoryFault'

export type GraphClient = { endpoint: string; token: () => Promise<string> }
export type GraphPages = { items: unknown[]; deltaLink: string | null }

const PATIENCE_MS = 30_000
const TRIES = 6
/** Longer than this is for the next run: a job that sleeps holds a worker. */
const LONGEST_WAIT_MS = 60_000
/** Two pages may be alike by chance, as when the same few people changed twice. */
const ALIKE = 3

const pageSchema = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
})

/**
 * All pages from an address on, and the link by which changes are read from there the next time. Waits when the
 * directory asks to (429 and 503 with Retry-After). Throws `DirectoryFault`: `resync` when the link has grown too old
 * (410), `repeats` when the pages go round in a circle, `foreign` when one leads to another server.
 */
export async function graphPages(client: GraphClient, path: string): Promise<GraphPages> {
  const items: unknown[] = []
  const visited = new Set<string>()
  const contents = new Map<string, number>()
  let url: string | undefined = new URL(path, client.endpoint).toString()
  for (;;) {
    if (new URL(url).origin !== new URL(client.endpoint).origin)
      throw new DirectoryFault(
        'foreign',
        'A page of the directory leads to another server. Nothing was read from there.',
      )
    if (visited.has(url)) throw repeats()
    visited.add(url)
    const page = await readPage(client, url)
    if (page.value.length > 0) {
      const digest = createHash('sha256').update(JSON.stringify(page.value)).digest('base64')
      const times = (contents.get(digest) ?? 0) + 1
      contents.set(digest, times)
      if (times >= ALIKE) throw repeats()
    }
    items.push(...page.value)
    url = page['@odata.nextLink']
    if (url === undefined) return { items, deltaLink: page['@odata.deltaLink'] ?? null }
  }
}

function repeats(): DirectoryFault {
  return new DirectoryFault(
    'repeats',
    'The directory sends the same page again and again. Nothing was changed.',
  )
}

async function readPage(client: GraphClient, url: string): Promise<z.infer<typeof pageSchema>> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await ask(client, url)
    if (response === null || [429, 502, 503, 504].includes(response.status)) {
      const pause = pauseOf(response, attempt)
      if (attempt < TRIES && pause <= LONGEST_WAIT_MS) {
        await wait(pause)
        continue
      }
      throw response === null
        ? new DirectoryFault('unreachable', 'The directory cannot be reached. The next run tries again.')
        : new DirectoryFault(
            'throttled',
            `The directory is busy (${response.status}). The next run tries again.`,
          )
    }
    if (response.status === 410)
      throw new DirectoryFault('resync', 'The directory no longer knows where the last run ended.')
    if (!response.ok)
      throw new DirectoryFault(
        'refused',
        `The directory refused to answer (${response.status}): ${await wordsOf(response)}`,
      )
    const parsed = pageSchema.safeParse(await response.json().catch(() => null))
    if (!parsed.success)
      throw new DirectoryFault(
        'unreadable',
        'The directory answered in a shape that is not Microsoft Graph’s.',
      )
    return parsed.data
  }
}

async function ask(client: GraphClient, url: string): Promise<Response | null> {
  const authorization = `Bearer ${await client.token()}`
  try {
    // A redirect would take the token along.
    return await fetch(url, {
      headers: { authorization, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  } catch {
    return null
  }
}

/** Retry-After in seconds or as a date; without one, doubling from a second. */
function pauseOf(response: Response | null, attempt: number): number {
  const said = response?.headers.get('retry-after')
  const seconds = Number(said)
  if (said && Number.isFinite(seconds)) return seconds * 1000
  const until = Date.parse(said ?? '')
  return Number.isNaN(until) ? 2 ** (attempt - 1) * 1000 : Math.max(0, until - Date.now())
}

async function wordsOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const message = (body as { error?: { message?: unknown } } | null)?.error?.message
  return typeof message === 'string' ? message.slice(0, 300) : 'no reason given'
}
