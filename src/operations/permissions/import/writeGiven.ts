import { sql } from '@payloadcms/db-postgres/drizzle'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import type { Given, StoredGiven } from '@/src/domain/permissions/import/Given'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { rememberUndo } from '@/src/operations/imports/rememberUndo'
import type { AuditEvent } from '@/src/operations/shared/AuditEvent'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { enqueue } from '@/src/platform/enqueue'
import { query } from '@/src/platform/query'
import { givenTable } from './givenTable'

/** So many rows go into one statement, with as many events in the next. */
const BATCH = 2_000

export type GivenChange = {
  create: readonly StoredGiven[]
  update: readonly { from: StoredGiven; to: StoredGiven }[]
  end: readonly StoredGiven[]
}

/** Writes what was planned, with an event for each row and what an undo needs. New rows come with their id. */
export async function writeGiven(
  context: ImportContext,
  slug: AssignmentSlug,
  { create, update, end }: GivenChange,
): Promise<void> {
  const { actor, importId, progress, req } = context
  const { table, column } = givenTable(slug)
  const total = create.length + update.length + end.length
  let done = 0
  const step = async (events: AuditEvent[]) => {
    await recordEvents(req, events)
    done += events.length
    await progress(done, total)
  }
  const about = (
    action: string,
    { id }: StoredGiven,
    changes: NonNullable<AuditEvent['changes']>,
  ): AuditEvent => ({
    action: `${slug}.${action}`,
    entityType: slug,
    entityId: id,
    changes,
  })

  for (const batch of batchesOf(end)) {
    await query(
      req,
      sql`delete from ${table} where id = any(${sql.param(batch.map(({ id }) => id))}::uuid[])`,
    )
    await rememberUndo(
      req,
      importId,
      batch.map((row) => ({ entityType: slug, entityId: row.id, before: row, after: null })),
    )
    await step(batch.map((row) => about('delete', row, changesOf(slug, row, null, null))))
  }
  for (const batch of batchesOf(update)) {
    await query(
      req,
      sql`update ${table} t set valid_until = to_timestamp(c."validUntil" / 1000), reason = c.reason, granted_by_id = ${actor.id}::uuid,
            rev = coalesce(t.rev, 1) + 1, updated_at = now()
          from jsonb_to_recordset(${JSON.stringify(batch.map(({ to }) => to))}::jsonb) as c(id uuid, "validUntil" float8, reason text)
          where t.id = c.id`,
    )
    await rememberUndo(
      req,
      importId,
      batch.map(({ from, to }) => ({ entityType: slug, entityId: to.id, before: from, after: to })),
    )
    await step(batch.map(({ from, to }) => about('update', to, changesOf(slug, from, to, null))))
  }
  for (const batch of batchesOf(create)) {
    await query(
      req,
      sql`insert into ${table} (id, employee_id, ${column}, valid_from, valid_until, reason, granted_by_id, rev)
          select id, "employeeId", "givenId", to_timestamp("validFrom" / 1000), to_timestamp("validUntil" / 1000), reason, ${actor.id}::uuid, 1
          from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
            as c(id uuid, "employeeId" uuid, "givenId" uuid, "validFrom" float8, "validUntil" float8, reason text)`,
    )
    await rememberUndo(
      req,
      importId,
      batch.map((row) => ({ entityType: slug, entityId: row.id, before: null, after: row })),
    )
    await step(batch.map((row) => about('create', row, changesOf(slug, null, row, actor.id))))
  }
  if (total > 0) await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
}

const GIVEN = {
  'role-assignments': 'role',
  'group-memberships': 'group',
  'permission-grants': 'permission',
} as const

/** Field by field, as an edit of one row would be recorded. */
function changesOf(
  slug: AssignmentSlug,
  from: Given | null,
  to: Given | null,
  grantedBy: string | null,
): NonNullable<AuditEvent['changes']> {
  const plain = (row: Given | null) => ({
    employee: row?.employeeId ?? null,
    [GIVEN[slug]]: row?.givenId ?? null,
    validFrom: moment(row?.validFrom),
    validUntil: moment(row?.validUntil),
    reason: row?.reason ?? null,
  })
  const [before, after] = [plain(from), plain(to)] as Record<string, string | null>[]
  const changes: NonNullable<AuditEvent['changes']> = {}
  for (const field of Object.keys(after!)) {
    if (before![field] !== after![field]) changes[field] = { from: before![field], to: after![field] }
  }
  return grantedBy === null ? changes : { ...changes, grantedBy: { from: null, to: grantedBy } }
}

function moment(ms: number | null | undefined): string | null {
  return ms === null || ms === undefined ? null : new Date(ms).toISOString()
}

function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}
