import type { Endpoint, PayloadRequest } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { discardDraft } from '@/src/operations/requests/drafts/discardDraft'
import { listDrafts } from '@/src/operations/requests/drafts/listDrafts'
import { readDraft } from '@/src/operations/requests/drafts/readDraft'
import { saveDraft } from '@/src/operations/requests/drafts/saveDraft'

const placeOf = (req: PayloadRequest) => ({
  form: textOf(req.routeParams?.form),
  request: queryOf(req).request,
})

/** What oneself has typed and not sent, by form; with `?request=` that of amending a request. */
export const draftEndpoints: Endpoint[] = [
  {
    path: '/itsm-drafts',
    method: 'get',
    handler: respond(async (req) => {
      const docs = await listDrafts(req, await requireActor(req))
      return { docs, totalDocs: docs.length }
    }),
  },
  {
    path: '/itsm-drafts/:form',
    method: 'get',
    handler: respond(async (req) => ({ doc: await readDraft(req, await requireActor(req), placeOf(req)) })),
  },
  {
    path: '/itsm-drafts/:form',
    method: 'post',
    handler: respond(async (req) => saveDraft(req, await requireActor(req), placeOf(req), await jsonOf(req))),
  },
  {
    path: '/itsm-drafts/:form',
    method: 'delete',
    handler: respond(async (req) => discardDraft(req, await requireActor(req), placeOf(req))),
  },
]
