import { ItsmCategories } from '@/collections/requests/ItsmCategories'
import { ItsmComments } from '@/collections/requests/ItsmComments'
import { ItsmForms } from '@/collections/requests/ItsmForms'
import { ItsmFormVersions } from '@/collections/requests/ItsmFormVersions'
import { ItsmRequests } from '@/collections/requests/ItsmRequests'
import { catalogueEndpoint } from '@/src/endpoints/requests/catalogue'
import { defineModule } from '@/src/platform/defineModule'

export const requests = defineModule({
  name: 'requests',
  collections: [ItsmRequests, ItsmForms, ItsmCategories, ItsmFormVersions, ItsmComments],
  endpoints: [catalogueEndpoint],
})
