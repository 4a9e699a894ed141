import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ImportRow } from '@/src/domain/imports/ImportRow'
import type { ImportContext, ImportPlan } from '@/src/operations/imports/Importer'
import { query } from '@/src/platform/query'
import { lockType } from '../lockType'
import { applyItems } from './applyItems'
import { importTypes } from './importTypes'
import { planRow, type PlannedItem } from './planRow'
import { readRow, type ReadRow } from './readRow'
import { storedItems } from './storedItems'

/**
 * Reads a file of assets: rows are read one by one, what is stored and who is meant is looked up for each batch. A type
 * is locked from its first row on, so that nothing is handed out of it between plan and writing; imports wait for each
 * other, because two of them could meet the types in another order.
 */
export async function planItems(
  context: ImportContext,
  rows: AsyncIterable<readonly ImportRow[]>,
): Promise<ImportPlan> {
  const { req, actor, dryRun, fault } = context
  if (!dryRun) await query(req, sql`select pg_advisory_xact_lock(hashtextextended('inventory:import', 0))`)
  const known = await importTypes(req, actor)
  const types = new Map(known.flatMap((type) => [[type.name.toLowerCase(), type] as const]))
  for (const type of known) types.set(type.slug, type)
  const chosen = typeof context.options.type === 'string' ? context.options.type.trim() : ''
  const moment = { by: actor.id, at: new Date(context.now).toISOString() }
  const locked = new Set<string>()
  const lines = new Map<string, number>()
  const planned: PlannedItem[] = []
  const counts = { created: 0, updated: 0, unchanged: 0, ended: 0 }

  for await (const batch of rows) {
    const read: ReadRow[] = []
    for (const each of batch) {
      const row = readRow(each, types, chosen)
      if ('rule' in row) {
        fault(row)
        continue
      }
      const key = `${row.type.id} ${row.identifier}`
      const first = lines.get(key)
      if (first === undefined) {
        lines.set(key, row.line)
        read.push(row)
      } else {
        const message = `“${row.identifier}” stands in line ${first} already. Keep one of the two.`
        fault({ line: row.line, field: 'identifier', rule: 'duplicate', message, value: row.identifier })
      }
    }
    for (const type of [...new Set(read.map((row) => row.type.id))].sort()) {
      if (dryRun || locked.has(type)) continue
      await lockType(req, type)
      locked.add(type)
    }
    const stored = new Map(
      (
        await storedItems(
          req,
          read.map((row) => ({ type: row.type.id, identifier: row.identifier })),
          { lock: !dryRun },
        )
      ).map((item) => [`${item.type} ${item.identifier}`, item]),
    )
    const people = await peopleOf(req, read)
    for (const row of read) {
      const plan = planRow(
        row,
        stored.get(`${row.type.id} ${row.identifier}`) ?? null,
        row.email === null ? null : (people.get(row.email) ?? null),
        moment,
      )
      if (Array.isArray(plan)) plan.forEach(fault)
      else if (!plan.changed && plan.next === null) counts.unchanged += 1
      else {
        counts[plan.stored ? 'updated' : 'created'] += 1
        planned.push(plan)
      }
    }
  }
  return { counts, apply: () => applyItems(context, planned) }
}

async function peopleOf(
  req: PayloadRequest,
  read: readonly ReadRow[],
): Promise<Map<string, { id: string; name: string }>> {
  const emails = [...new Set(read.flatMap(({ email }) => (email === null ? [] : [email])))]
  if (emails.length === 0) return new Map()
  const people = await query<{ id: string; name: string; email: string }>(
    req,
    sql`select id, name, email from employees where email = any(${sql.param(emails)}::text[]) and status = 'active'`,
  )
  return new Map(people.map(({ email, ...person }) => [email.toLowerCase(), person]))
}
