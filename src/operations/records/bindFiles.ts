import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { invalid } from '@/src/operations/shared/invalid'
import { bindFile } from './bindFile'
import type { StoredType } from './typesOf'

/**
 * Makes the files named in the data part of the record. Each must be the writer's own and part of nothing, or part of
 * this record already; somebody else's file is as unknown as one that never was.
 */
export async function bindFiles(
  req: PayloadRequest,
  actor: Actor,
  record: { id: string; resourceId: string },
  type: StoredType,
  data: Record<string, unknown>,
): Promise<void> {
  for (const { name, label, type: kind } of type.fields) {
    const value = data[name]
    if (kind !== 'file' || typeof value !== 'string') continue
    if (!(await bindFile(req, actor.id, record, value)))
      throw invalid(`data.${name}`, `${label}: this file is not here any more. Attach it again.`)
  }
}
