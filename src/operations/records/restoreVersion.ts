import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayField } from '@/src/domain/records/mayField'
import { denied } from '@/src/operations/shared/denied'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { applyChange } from './applyChange'
import { holdsOf } from './holdsOf'
import { mayEdit } from './mayEdit'
import { recordCommand } from './recordCommand'
import { shownRecord, type RecordDoc } from './shownRecord'
import { staleRecord } from './staleRecord'
import { versionsOf } from './versionsOf'

const schema = z.strictObject({
  rev: z.number({ error: 'send the rev that you read, which is the version now' }).int().min(1),
})

/**
 * Brings what an older version said back as a new version. State, owner and what only commands write stay as they
 * are, and so do fields that are not the actor's to write. Input: `{ rev }`, the version that is current to them.
 */
export function restoreVersion(
  req: PayloadRequest,
  id: string,
  wanted: number,
  input: unknown,
): Promise<{ doc: RecordDoc }> {
  return recordCommand(req, 'restore-version', id, async ({ actor, now, record, type }) => {
    const { rev } = parseInput(schema, input)
    if (!mayEdit(actor, record))
      throw await denied(req, record.resource, 'update', 'You may not edit this record.')
    const [version] = Number.isInteger(wanted) ? await versionsOf(req, id, [wanted]) : []
    if (!version) throw notFound('version')
    if (rev !== record.rev) throw await staleRecord(req, actor, type, record, rev, {})
    const { title, assignee, parent, priority, dueAt, tags, data } = version.snapshot
    const holds = holdsOf(actor)
    const own = type.fields.filter(({ name }) => mayField(type, name, 'update', holds))
    const next = await applyChange(
      req,
      { actor, now, record, type },
      {
        ...{ title, assignee, parent, dueAt, tags },
        priority: priority as 'low' | 'medium' | 'high' | 'urgent' | null,
        data: Object.fromEntries(own.map(({ name }) => [name, data[name] ?? null])),
      },
      { verb: 'restore-version', reason: `Version ${wanted}` },
    )
    return { doc: shownRecord(actor, type, next) }
  })
}
