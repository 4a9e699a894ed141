import { liveEndpoint } from '@/src/endpoints/health/live'
import { readyEndpoint } from '@/src/endpoints/health/ready'
import { defineModule } from '@/src/platform/defineModule'

export const health = defineModule({ name: 'health', endpoints: [liveEndpoint, readyEndpoint] })
