import { Attachments } from '@/collections/requests/Attachments'
import { ItsmCategories } from '@/collections/requests/ItsmCategories'
import { ItsmComments } from '@/collections/requests/ItsmComments'
import { ItsmForms } from '@/collections/requests/ItsmForms'
import { ItsmFormVersions } from '@/collections/requests/ItsmFormVersions'
import { ItsmRequests } from '@/collections/requests/ItsmRequests'
import { catalogueEndpoint } from '@/src/endpoints/requests/catalogue'
import { registerNotices } from '@/src/operations/notifications/registerNotices'
import { commentMessages } from '@/src/operations/requests/commentMessages'
import { requestSubject } from '@/src/operations/requests/requestSubject'
import { subjects } from '@/src/operations/workflow/subjects'
import { defineModule } from '@/src/platform/defineModule'

subjects.set(requestSubject.kind, requestSubject)

registerNotices(
  [
    {
      event: 'request.comment',
      label: 'Somebody wrote on a request that concerns you',
      inApp: true,
      email: true,
    },
  ],
  { commentMessages },
)

export const requests = defineModule({
  name: 'requests',
  collections: [ItsmRequests, ItsmForms, ItsmCategories, ItsmFormVersions, ItsmComments, Attachments],
  endpoints: [catalogueEndpoint],
})
