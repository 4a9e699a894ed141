import type { CollectionBeforeOperationHook } from 'payload'
import { may } from '@/access/may'
import { recordEvent } from '@/src/operations/shared/recordEvent'

/** Whoever reads the audit trail stands in it: also by the generic endpoints and Payload's own pages. */
export const recordRead: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'read' && args.overrideAccess !== true && (await may(req, 'audit', 'read'))) {
    const where: unknown = 'where' in args ? args.where : 'id' in args ? { id: args.id } : null
    await recordEvent(req, {
      action: 'audit-events.read',
      entityType: 'audit-events',
      changes: where ? { where: { from: null, to: where } } : {},
    })
  }
  return args
}
