import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { notFound } from '@/src/operations/shared/notFound'
import type { ImportRecord } from './ImportRecord'
import { loadImport } from './loadImport'

/** An import that the actor may see: one's own, or any for `system.read`; else 404. */
export async function requireImport(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  options?: { lock: boolean },
): Promise<ImportRecord> {
  const found = await loadImport(req, id, options)
  const sees = found && (found.startedBy === actor.id || can(actor.rights, actor.tree, 'system', 'read'))
  if (!sees) throw notFound('import')
  return found
}
