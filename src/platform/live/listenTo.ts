import pg from 'pg'

type Hearing = {
  onNotice: (payload: string) => void
  /** The connection was lost and is there again: what was said in between was missed. */
  onBack: () => void
  warn: (message: string) => void
}

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 10_000
/** A connection that was cut without a word is found by asking. */
const PROBE_EVERY_MS = 15_000
const PROBE_TIMEOUT_MS = 5_000

/**
 * Hears one channel of PostgreSQL on a connection of its own, and connects again, later and later, when it is lost.
 * Answers how to stop. Not from the pool: it stays for as long as the process does.
 */
export function listenTo(connectionString: string, channel: string, hearing: Hearing): () => Promise<void> {
  let stopped = false
  let heardBefore = false
  let pause = FIRST_PAUSE_MS
  let client: pg.Client | undefined
  let probe: NodeJS.Timeout | undefined
  let retry: NodeJS.Timeout | undefined

  const lose = (lost: pg.Client, why: string) => {
    if (client !== lost) return
    client = undefined
    clearInterval(probe)
    void lost.end().catch(() => undefined)
    if (stopped) return
    hearing.warn(`The connection that hears ${channel} was lost: ${why}`)
    retry = setTimeout(connect, pause)
    retry.unref()
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  }

  const connect = () => {
    if (stopped) return
    const next = new pg.Client({
      connectionString,
      application_name: 'steward-live',
      connectionTimeoutMillis: 10_000,
      query_timeout: PROBE_TIMEOUT_MS,
      keepAlive: true,
    })
    client = next
    next.on('notification', ({ payload }) => hearing.onNotice(payload ?? ''))
    next.on('error', (error) => lose(next, error.message))
    next.on('end', () => lose(next, 'it was closed'))
    next
      .connect()
      .then(() => next.query(`listen ${pg.escapeIdentifier(channel)}`))
      .then(() => {
        pause = FIRST_PAUSE_MS
        probe = setInterval(() => {
          next.query('select 1').catch((error: Error) => lose(next, error.message))
        }, PROBE_EVERY_MS)
        probe.unref()
        if (heardBefore) hearing.onBack()
        heardBefore = true
      })
      .catch((error: Error) => lose(next, error.message))
  }
  connect()

  return async () => {
    stopped = true
    clearTimeout(retry)
    clearInterval(probe)
    const last = client
    client = undefined
    await last?.end().catch(() => undefined)
  }
}
