import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { RowFault } from '@/src/domain/imports/RowFault'
import { query } from '@/src/platform/query'

/** Beyond this many, faults are counted and no longer kept: nobody corrects a file of which every row is wrong by hand. */
const KEPT = 100_000
const BATCH = 1_000
const LONGEST_VALUE = 200

export type FaultSink = {
  add: (fault: RowFault) => void
  /** Writes what was added since; call it between batches of rows. */
  flush: () => Promise<void>
  /** How many different rows have a fault. */
  rows: () => number
}

/**
 * Keeps the faults of an upload, in place of earlier ones. `req` is one without a transaction: faults are what is
 * left of a run that is rolled back.
 */
export async function faultSink(req: PayloadRequest, upload: string): Promise<FaultSink> {
  await query(req, sql`delete from imports.faults where upload = ${upload}::uuid`)
  const lines = new Set<number>()
  let kept = 0
  let waiting: RowFault[] = []
  return {
    add: (fault) => {
      lines.add(fault.line)
      kept += 1
      if (kept <= KEPT)
        waiting.push({ ...fault, ...(fault.value ? { value: fault.value.slice(0, LONGEST_VALUE) } : {}) })
    },
    flush: async () => {
      const all = waiting
      waiting = []
      for (let at = 0; at < all.length; at += BATCH) {
        await query(
          req,
          sql`insert into imports.faults (upload, line, field, rule, message, value)
              select ${upload}::uuid, f.line, f.field, f.rule, f.message, f.value
              from jsonb_to_recordset(${JSON.stringify(all.slice(at, at + BATCH))}::jsonb)
                as f(line int, field text, rule text, message text, value text)`,
        )
      }
    },
    rows: () => lines.size,
  }
}
