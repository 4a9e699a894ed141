import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { subtreeIds } from '@/access/subtreeIds'
import { can } from '@/src/domain/permissions/can'
import { auditedData } from '@/src/domain/records/auditedData'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import { bindFiles } from './bindFiles'
import { checkLinks } from './checkLinks'
import { judgeData } from './judgeData'
import { recordDoc } from './recordDoc'
import { changeInput, recordInput } from './recordInput'
import type { RecordDoc } from './shownRecord'
import { tellAssignee } from './tellAssignee'
import { typeOf } from './typeOf'

const schema = changeInput.extend({
  type: z.string({ error: 'name the type by slug or id' }).min(1).max(200),
  title: recordInput.shape.title,
})

/** Makes a record of a type; its maker is the owner, its state the first. Its number is the next of the type, without gaps. */
export function createRecord(req: PayloadRequest, input: unknown): Promise<{ doc: RecordDoc }> {
  return runOperation(req, { action: 'records.create', entityType: 'records' }, async ({ actor, now }) => {
    if (!actor.rights.superadmin && subtreeIds(actor, 'records', ['create']).size === 0)
      throw await denied(req, 'records', 'create', 'You may not make records.')
    const body = parseInput(schema, input)
    const [found] = await query<{ id: string }>(
      req,
      // Locked, so that what a record is judged by is still so when it is stored.
      sql`select id from record_types where slug = ${body.type} or id = ${canonicalId(body.type)}::uuid for share`,
    )
    const type = found ? await typeOf(req, found.id) : null
    if (!type) throw invalid('type', 'There is no such record type. Choose one that exists.')
    if (!can(actor.rights, actor.tree, type.resource, 'create'))
      throw await denied(
        req,
        type.resource,
        'create',
        `You may not make records of the type ${type.name}.`,
        'type',
      )
    if (!type.enabled) throw invalid('type', `${type.name} is switched off: nothing new is made of it.`)
    if (!type.ready || type.states.length === 0) {
      throw new OperationError(409, [
        {
          code: 'not_ready',
          field: 'type',
          message: `${type.name} is still being set up. Try again in a moment.`,
        },
      ])
    }
    const owner = body.owner ?? actor.id
    if (owner !== actor.id && !can(actor.rights, actor.tree, type.resource, 'update'))
      throw await denied(req, type.resource, 'update', 'You may not make records for others to own.', 'owner')
    const data = await judgeData(req, actor, type, null, body.data ?? {})
    await checkLinks(req, actor, body, null)
    const first = type.states[0]!
    // Last of the locks, because everybody who makes a record of this type waits for it.
    const [row] = await query<{ id: string; number: string }>(
      req,
      sql`with taken as (
              insert into record_numbers as n (type_id, last) values (${type.id}::uuid, 1)
              on conflict (type_id) do update set last = n.last + 1 returning last)
            insert into records (number, type_id, title, state, state_kind, data, owner_id, assignee_id, parent_id, priority, due_at, tags,
              resource_id, created_by_id, changed_by_id, rev, created_at, updated_at)
            select ${`${type.prefix}-`} || case when last > 9999 then last::text else lpad(last::text, 4, '0') end, ${type.id}::uuid, ${body.title},
              ${first.key}, ${first.kind}::enum_records_state_kind, ${JSON.stringify(data)}::jsonb, ${owner}::uuid, ${body.assignee ?? null}::uuid,
              ${body.parent ?? null}::uuid, ${body.priority ?? null}::enum_records_priority, ${body.dueAt ?? null}::timestamptz,
              ${JSON.stringify(body.tags ?? [])}::jsonb, ${type.resourceId}::uuid, ${actor.id}::uuid, ${actor.id}::uuid, 1,
              ${new Date(now).toISOString()}::timestamptz, ${new Date(now).toISOString()}::timestamptz
            from taken returning id, number`,
    )
    const { id, number } = row!
    await bindFiles(req, actor, { id, resourceId: type.resourceId }, type, data)
    await recordEvent(req, {
      action: 'records.create',
      at: now,
      entityType: 'records',
      entityId: id,
      changes: {
        number: { from: null, to: number },
        type: { from: null, to: type.slug },
        title: { from: null, to: body.title },
        state: { from: null, to: first.key },
        owner: { from: null, to: owner },
        ...(body.assignee ? { assignee: { from: null, to: body.assignee } } : {}),
        ...auditedData({}, data, type.fieldRights),
      },
    })
    await tellAssignee(req, { id, number, title: body.title }, null, body.assignee ?? null, actor)
    return { doc: await recordDoc(req, actor, id) }
  })
}
