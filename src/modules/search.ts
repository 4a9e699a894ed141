import { searchEndpoint } from '@/src/endpoints/search/searchEndpoint'
import { defineModule } from '@/src/platform/defineModule'

export const search = defineModule({ name: 'search', endpoints: [searchEndpoint] })
