import type { Endpoint } from 'payload'
import { can } from '@/src/domain/permissions/can'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { holidayPlaces } from '@/src/operations/calendar/holidayPlaces'
import { denied } from '@/src/operations/shared/denied'

/** GET /api/business-calendars/holiday-places: countries and states a calendar can follow. */
export const holidayPlacesEndpoint: Endpoint = {
  path: '/holiday-places',
  method: 'get',
  handler: respond(async (req) => {
    const actor = await requireActor(req)
    if (!can(actor.rights, actor.tree, 'settings', 'read'))
      throw await denied(req, 'settings', 'read', 'This is for those who look after calendars.')
    return { docs: holidayPlaces() }
  }),
}
