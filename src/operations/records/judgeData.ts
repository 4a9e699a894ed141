import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { mergeData } from '@/src/domain/records/mergeData'
import { nameRight } from '@/src/operations/permissions/nameRight'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import { holdsOf } from './holdsOf'
import type { StoredType } from './typesOf'

type Data = Record<string, unknown>

/** What a write makes of the data of a record: 400 with every fault, 403 on a field that is not the writer's. */
export async function judgeData(
  req: PayloadRequest,
  actor: Actor,
  type: StoredType,
  stored: Data | null,
  sent: Data,
): Promise<Data> {
  const merged = mergeData(type, stored, sent, holdsOf(actor))
  if ('denied' in merged) {
    const { field, label, permission } = merged.denied
    const { sentence, data } = await nameRight(req, permission)
    throw new OperationError(403, [
      {
        code: 'forbidden',
        field: `data.${field}`,
        message: `${label}: this field is not yours to change. ${sentence}`,
        data,
      },
    ])
  }
  if (!merged.ok) throw invalidFaults(merged.faults)
  await refuseUnknown(req, type, merged.data, stored ?? {})
  return merged.data
}

/** What a field points at exists: a colleague, or a record. Files are looked for when they are bound. */
async function refuseUnknown(req: PayloadRequest, type: StoredType, data: Data, before: Data): Promise<void> {
  const pointing = type.fields.filter(
    ({ name, type: kind }) =>
      kind === 'relationship' && typeof data[name] === 'string' && data[name] !== before[name],
  )
  const faults = []
  for (const { name, label, collection = 'employees' } of pointing) {
    const table = collection === 'records' ? sql`records` : sql`employees`
    const rows = await query<{ id: string }>(
      req,
      sql`select id from ${table} where id = ${canonicalId(data[name])}::uuid`,
    )
    if (rows.length === 0)
      faults.push({
        code: 'unknown',
        path: `data.${name}`,
        message: `${label}: what was chosen is not there. Choose another one.`,
      })
  }
  if (faults.length > 0) throw invalidFaults(faults)
}
