import { Forbidden, type AfterErrorHook } from 'payload'
import type { Gate } from '@/access/Need'
import { describeForbidden, type Verb } from '@/src/operations/permissions/describeForbidden'
import { recordDenial } from '@/src/operations/shared/recordDenial'
import { canonicalId } from '@/src/platform/canonicalId'
import { OperationError } from '@/src/platform/OperationError'

const VERBS: Record<string, Verb> = { GET: 'read', POST: 'create', PATCH: 'update', DELETE: 'delete' }

/**
 * What a generic read or write was refused for. Payload's own refusal says only that it is one: here it names the
 * missing right. A refused write leaves an event, like a refused command, whether a gate or a hook refused it.
 */
export const answerForbidden: AfterErrorHook = async ({ collection, error, req, result }) => {
  const verb = VERBS[req.method ?? '']
  if (!collection || !verb || collection.slug.startsWith('payload-')) return undefined
  const id: unknown = req.routeParams?.id
  const refused = error instanceof Forbidden
  const gate = collection.access[verb] as Gate | undefined
  const need = gate?.need === undefined ? { resource: 'system', action: verb } : gate.need
  const items = refused
    ? [await describeForbidden(req, { collection: collection.slug, verb, id, need })]
    : ((result as { errors?: OperationError['items'] } | undefined)?.errors ?? [])
  const status = (error as { status?: number }).status ?? 500
  const entityId = canonicalId(id)
  const generic = req.pathname?.endsWith(`/${collection.slug}${entityId === null ? '' : `/${String(id)}`}`)
  if (req.user && generic && verb !== 'read' && (status === 403 || status === 409)) {
    await recordDenial(
      req,
      {
        action: `${collection.slug}.${verb}`,
        entityType: collection.slug,
        ...(entityId ? { entityId } : {}),
      },
      new OperationError(status, [...items]),
    )
  }
  return refused ? { response: { errors: items }, status: 403 } : undefined
}
