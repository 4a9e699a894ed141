import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { listConflicts } from '@/src/operations/permissions/listConflicts'

export const conflictsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/conflicts',
  method: 'get',
  handler: respond(async (req) => listConflicts(req, await requireActor(req), Date.now())),
}
