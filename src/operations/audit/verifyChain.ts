import { hash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ChainFault, ChainReport } from '@/src/domain/audit/ChainReport'
import { query } from '@/src/platform/query'
import { auditKey } from './auditKey'
import { checkEvent } from './checkEvent'
import { GENESIS } from './sealEvents'
import { sealedColumns, type SealedRow } from './SealedRow'

const BATCH = 20_000
const SHOWN = 100

const MESSAGES = {
  changed: 'It no longer says what was written.',
  inserted: 'Steward did not write it: its signature is not ours.',
  unsigned: 'It was signed with a key that is not at hand: name the former secret, or it was put in.',
}

type Options = {
  /** The installation's secret and former ones: their keys sign events. */
  secrets: readonly string[]
  /** A head that was kept outside: the chain must still hold it. */
  anchor?: { seq: number; hash: string }
  onProgress?: (seq: number) => void
}

/**
 * Walks the whole chain and then the events without a seal, and says with its position whatever was changed,
 * removed or put in. Reads in batches; the chain only grows, so a chain that is written meanwhile is no fault.
 */
export async function verifyChain(req: PayloadRequest, options: Options): Promise<ChainReport> {
  const keys = new Map(options.secrets.map(auditKey).map((key) => [key.id, key]))
  const report: ChainReport = {
    events: 0,
    sealed: 0,
    waiting: 0,
    erased: 0,
    head: null,
    faults: [],
    faultCount: 0,
  }
  const fault = (found: ChainFault) => {
    report.faultCount += 1
    if (report.faults.length < SHOWN) report.faults.push(found)
  }
  const judge = (row: SealedRow, seq: number) => {
    report.events += 1
    if (row.erased) report.erased += 1
    const verdict = checkEvent(row, keys)
    if (verdict !== 'sound') fault({ kind: verdict, seq, event: row.event.id, message: MESSAGES[verdict] })
    return verdict
  }

  let previous = GENESIS
  let seq = 0
  let anchored = options.anchor === undefined
  const read = (after: number) =>
    query<SealedRow & { seq: string; sealed_event: string; hash: string }>(
      req,
      sql`select s.seq, s.event as sealed_event, s.hash, ${sealedColumns}
        from (select * from audit_seals where seq > ${after} order by seq limit ${BATCH}) s
        left join audit_events e on e.id = s.event order by s.seq`,
    )
  let batch = read(0)
  for (;;) {
    const rows = await batch
    if (rows.length === 0) break
    // The database reads the next batch while this one is judged.
    batch = read(Number(rows.at(-1)!.seq))
    for (const row of rows) {
      const at = Number(row.seq)
      const expected = seq + 1
      seq = at
      report.sealed += 1
      if (at !== expected)
        fault({
          kind: 'removed',
          seq: expected,
          event: null,
          message: `Seals ${expected} to ${at - 1} are gone.`,
        })
      if (row.digest === null) {
        fault({ kind: 'removed', seq: at, event: row.sealed_event, message: 'It was sealed and is gone.' })
      } else {
        const verdict = judge(row, at)
        if (at === expected && verdict !== 'changed' && hash('sha256', previous + row.digest) !== row.hash)
          fault({
            kind: 'broken',
            seq: at,
            event: row.event.id,
            message: 'Its seal is not that of this event after the one before.',
          })
      }
      previous = row.hash
      if (options.anchor && at === options.anchor.seq && row.hash === options.anchor.hash) anchored = true
    }
    options.onProgress?.(seq)
  }
  if (seq > 0) report.head = { seq, hash: previous }
  if (!anchored && options.anchor)
    fault({
      kind: 'removed',
      seq: options.anchor.seq,
      event: null,
      message: 'The chain does not hold the head that was kept outside: its end was cut or written anew.',
    })
  await unsealed(req, seq, judge, fault, report)
  return report
}

/** Events without a seal: those younger than the last seal wait for theirs, any older one was put in. */
async function unsealed(
  req: PayloadRequest,
  last: number,
  judge: (row: SealedRow, seq: number) => unknown,
  fault: (found: ChainFault) => void,
  report: ChainReport,
): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await query<SealedRow & { late: boolean; before: string | null }>(
      req,
      sql`select ${sealedColumns}, (e.txid, e.id) <= (h.txid, h.event) as late,
          (select s.seq from audit_seals s where (s.txid, s.event) < (e.txid, e.id)
            order by s.txid desc, s.event desc limit 1) as before
        from audit_events e left join (select txid, event from audit_seals where seq = ${last}) h on true
        where e.id > ${after}::uuid and not exists (select from audit_seals s where s.event = e.id)
        order by e.id limit ${BATCH}`,
    )
    for (const row of rows) {
      const seq = Number(row.before ?? 0)
      judge(row, seq)
      if (row.late === true)
        fault({
          kind: 'inserted',
          seq,
          event: row.event.id,
          message: 'It stands among sealed events and has no seal: it was put in later.',
        })
      else report.waiting += 1
      after = row.event.id
    }
    if (rows.length < BATCH) return
  }
}
