import type { Endpoint } from 'payload'
import { jsonText } from '@/src/endpoints/shared/jsonText'
import { requirePerson } from '@/src/endpoints/shared/requirePerson'
import { respond } from '@/src/endpoints/shared/respond'
import { catalogueText } from '@/src/operations/requests/catalogueText'

export const catalogueEndpoint: Endpoint = {
  path: '/catalogue',
  method: 'get',
  custom: { lean: true },
  handler: respond(async (req) =>
    jsonText(`{"categories":${await catalogueText(req, requirePerson(req).id)}}`),
  ),
}
