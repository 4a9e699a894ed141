import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { respond } from '@/src/endpoints/shared/respond'
import { typeFromTemplate } from '@/src/operations/records/typeFromTemplate'

/** Record types from the library. */
export const recordTypeEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/from-template',
    method: 'post',
    handler: respond(async (req) => typeFromTemplate(req, await jsonOf(req)), 201),
  },
]
