import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { diffSnapshots } from '@/src/domain/records/diffSnapshots'
import { query } from '@/src/platform/query'
import { bindFiles } from './bindFiles'
import { checkLinks } from './checkLinks'
import { judgeData } from './judgeData'
import { pendingRefusal } from './pendingRefusal'
import { recordChange } from './recordChange'
import type { RecordChange } from './recordInput'
import type { StoredRecord } from './StoredRecord'
import { tellAssignee } from './tellAssignee'
import type { StoredType } from './typesOf'

type Given = { actor: Actor; now: number; record: StoredRecord; type: StoredType }

/**
 * Writes what somebody changes of a locked record, as a new version with its event; nothing at all where all stays
 * as it is. 409 while it waits for an approval. Answers the record as it is then.
 */
export async function applyChange(
  req: PayloadRequest,
  { actor, now, record, type }: Given,
  change: RecordChange,
  { verb, reason }: { verb: string; reason?: string | undefined },
): Promise<StoredRecord> {
  const { data: sent, ...own } = change
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  const data = sent === undefined ? record.data : await judgeData(req, actor, type, record.data, sent)
  const next: StoredRecord = { ...record, ...given, data }
  const changes = diffSnapshots(record, next, [
    ...new Set([...Object.keys(record.data), ...Object.keys(data)]),
  ])
  if (changes.length === 0) return record
  // What is asked for is this record as it is: of two who approve it, both must have seen the same.
  if (record.pendingTo !== null) throw pendingRefusal(record, type)
  const moved = (field: 'owner' | 'assignee' | 'parent') =>
    next[field] === record[field] ? undefined : next[field]
  await checkLinks(
    req,
    actor,
    {
      ...(moved('owner') ? { owner: next.owner! } : {}),
      assignee: moved('assignee') ?? null,
      parent: moved('parent') ?? null,
    },
    record.id,
  )
  await query(
    req,
    sql`update records set title = ${next.title}, data = ${JSON.stringify(data)}::jsonb, owner_id = ${next.owner}::uuid,
          assignee_id = ${next.assignee}::uuid, parent_id = ${next.parent}::uuid, priority = ${next.priority}::enum_records_priority,
          due_at = ${next.dueAt}::timestamptz, tags = ${JSON.stringify(next.tags)}::jsonb, changed_by_id = ${actor.id}::uuid,
          rev = ${record.rev + 1}, updated_at = ${new Date(now).toISOString()}::timestamptz
        where id = ${record.id}::uuid`,
  )
  await bindFiles(req, actor, record, type, data)
  await recordChange(req, verb, record, type, record, next, { at: now, reason })
  await tellAssignee(req, next, record.assignee, next.assignee, actor)
  return { ...next, rev: record.rev + 1, changedBy: actor.id, updatedAt: new Date(now).toISOString() }
}
