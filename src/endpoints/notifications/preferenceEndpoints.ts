import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { myPreferences } from '@/src/operations/notifications/myPreferences'
import { setPreference } from '@/src/operations/notifications/setPreference'

export const preferenceEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/mine',
    method: 'get',
    handler: respond(async (req) => myPreferences(req, (await requireActor(req)).id)),
  },
  { path: '/set', method: 'post', handler: respond(async (req) => setPreference(req, await jsonOf(req))) },
]
