import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { denied } from '@/src/operations/shared/denied'

/** 403 for whoever may not look at the rights of others. */
export async function needsSystemRead(req: PayloadRequest, { rights, tree }: Actor): Promise<void> {
  if (can(rights, tree, 'system', 'read')) return
  throw await denied(req, 'system', 'read', 'You may not look at the rights of others.')
}
