import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { readRightsTree } from '@/src/operations/permissions/readRightsTree'

export const treeEndpoint: Omit<Endpoint, 'root'> = {
  path: '/tree',
  method: 'get',
  handler: respond(async (req) => readRightsTree(req, await requireActor(req))),
}
