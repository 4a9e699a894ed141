import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { denied } from '@/src/operations/shared/denied'
import { runOperation } from '@/src/operations/shared/runOperation'
import { OperationError } from '@/src/platform/OperationError'
import { chosenOptions } from './chosenOptions'
import { importers } from './importers'

/** The door of every upload, before its body is looked at: 403 for strangers and for whoever may import nothing at all. */
export async function requireSomeImporter(req: PayloadRequest, actor: Actor | null): Promise<Actor> {
  if (!actor) throw new OperationError(403, [{ code: 'forbidden', message: 'Sign in first.' }])
  const missing = [...importers.values()].map((each) => each.missing(actor, chosenOptions(each, {})))
  if (missing.includes(null)) return actor
  const [first] = missing
  return runOperation(req, { action: 'imports.upload', entityType: 'imports' }, async () => {
    const { resource, action } = first ?? { resource: 'system', action: 'create' as const }
    throw await denied(req, resource, action, 'You may not import anything.')
  })
}
