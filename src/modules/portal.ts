import { liveEventsEndpoint } from '@/src/endpoints/portal/liveEvents'
import { defineModule } from '@/src/platform/defineModule'

export const portal = defineModule({ name: 'portal', endpoints: [liveEventsEndpoint] })
