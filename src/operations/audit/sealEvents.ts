import { hash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

/** The hash before the first seal. */
export const GENESIS = '0'.repeat(64)

/** How many events one transaction seals: some hundred milliseconds, so that a stop never waits long. */
const BATCH = 10_000

/**
 * Seals every event that no running transaction can still precede, in the order of (txid, id): each seal is
 * sha256(previous | digest of the event). One sealer at a time; a second one finds nothing to do.
 * Returns how many were sealed.
 */
export async function sealEvents(req: PayloadRequest): Promise<number> {
  let total = 0
  for (;;) {
    const sealed = await withTransaction(req, () => sealBatch(req))
    total += sealed
    if (sealed < BATCH) return total
  }
}

async function sealBatch(req: PayloadRequest): Promise<number> {
  const [lock] = await query<{ free: boolean }>(
    req,
    sql`select pg_try_advisory_xact_lock(hashtext('steward.audit_seals')) as free`,
  )
  if (!lock?.free) return 0
  const [last] = await query<{ seq: string; event: string; txid: string; hash: string }>(
    req,
    sql`select seq, event, txid::text, hash from audit_seals order by seq desc limit 1`,
  )
  const events = await query<{ id: string; txid: string; digest: string }>(
    req,
    sql`select e.id, e.txid::text, e.digest from audit_events e
      where e.txid < pg_snapshot_xmin(pg_current_snapshot())
        and (e.txid, e.id) > (${last?.txid ?? '0'}::xid8, ${last?.event ?? '00000000-0000-0000-0000-000000000000'}::uuid)
      order by e.txid, e.id limit ${BATCH}`,
  )
  if (events.length === 0) return 0
  let previous = last?.hash ?? GENESIS
  let seq = Number(last?.seq ?? 0)
  const seals = events.map(({ id, txid, digest }) => {
    previous = hash('sha256', previous + digest)
    seq += 1
    return { seq, event: id, txid, hash: previous }
  })
  await query(
    req,
    sql`insert into audit_seals (seq, event, txid, hash)
      select seq, event, txid::text::xid8, hash
      from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb) as s(seq bigint, event uuid, txid text, hash text)`,
  )
  return seals.length
}
