import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { textOf } from '@/src/endpoints/shared/textOf'
import { editLockOf } from '@/src/operations/requests/editLockOf'
import { holdEditLock } from '@/src/operations/requests/holdEditLock'
import { listVersions } from '@/src/operations/requests/listVersions'
import { migrateRequests } from '@/src/operations/requests/migrateRequests'
import { readVersion } from '@/src/operations/requests/readVersion'
import { releaseEditLock } from '@/src/operations/requests/releaseEditLock'
import { replayForm } from '@/src/operations/requests/replayForm'
import { notFound } from '@/src/operations/shared/notFound'

/** What the builder asks about a form's versions, its running requests and who edits it. */
export const formVersionEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/versions',
    method: 'get',
    handler: respond(async (req) => listVersions(req, await requireActor(req), routeId(req))),
  },
  {
    path: '/:id/versions/:number',
    method: 'get',
    handler: respond(async (req) => {
      const actor = await requireActor(req)
      const number = String(req.routeParams?.number)
      if (!/^[0-9]{1,9}$/.test(number)) throw notFound('version')
      return readVersion(req, actor, routeId(req), Number(number))
    }),
  },
  {
    path: '/:id/replay',
    method: 'post',
    handler: respond(async (req) =>
      replayForm(req, await requireActor(req), routeId(req), await jsonOf(req)),
    ),
  },
  {
    path: '/:id/migrate',
    method: 'post',
    handler: respond(async (req) =>
      migrateRequests(req, await requireActor(req), routeId(req), await jsonOf(req)),
    ),
  },
  {
    path: '/:id/edit-lock',
    method: 'get',
    handler: respond(async (req) => editLockOf(req, await requireActor(req), routeId(req))),
  },
  {
    path: '/:id/edit-lock',
    method: 'post',
    handler: respond(async (req) => holdEditLock(req, routeId(req), await jsonOf(req))),
  },
  {
    path: '/:id/edit-lock',
    method: 'delete',
    handler: respond((req) => releaseEditLock(req, routeId(req), textOf(req.query.tab))),
  },
]
