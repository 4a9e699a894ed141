import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { readSync } from '@/src/operations/people/directory/readSync'
import { startSync } from '@/src/operations/people/directory/startSync'

/** Reading people from the directory, for administrators. */
export const directorySyncEndpoints: Endpoint[] = [
  {
    path: '/directory-sync',
    method: 'get',
    handler: respond(async (req) => readSync(req, await requireActor(req), Date.now())),
  },
  {
    path: '/directory-sync/check',
    method: 'post',
    handler: respond(async (req) => startSync(req, 'check', await jsonOf(req))),
  },
  {
    path: '/directory-sync/apply',
    method: 'post',
    handler: respond(async (req) => startSync(req, 'apply', await jsonOf(req))),
  },
]
