import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureDatabase } from './ensureDatabase'
import { startEmbeddedPostgres } from './startEmbeddedPostgres'

const DATA = path.resolve(import.meta.dirname, '../../.data')
const NAME = 'steward'

function keptSecret(): string {
  const file = path.join(DATA, 'secret')
  mkdirSync(DATA, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/**
 * Fills in what a fresh clone has not set: an embedded PostgreSQL and a secret, both kept below `.data`.
 * With `DATABASE_URL` set nothing is embedded and `PAYLOAD_SECRET` must be given too.
 */
export async function ensureEnvironment(): Promise<{ stop: () => Promise<void> }> {
  if (process.env.DATABASE_URL) return { stop: async () => undefined }
  const cluster = await startEmbeddedPostgres(DATA)
  await ensureDatabase(cluster.url('postgres'), NAME)
  process.env.DATABASE_URL = cluster.url(NAME)
  process.env.PAYLOAD_SECRET ??= keptSecret()
  return { stop: cluster.stop }
}
