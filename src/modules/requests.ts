import { Attachments } from '@/collections/requests/Attachments'
import { ItsmCategories } from '@/collections/requests/ItsmCategories'
import { ItsmComments } from '@/collections/requests/ItsmComments'
import { ItsmForms } from '@/collections/requests/ItsmForms'
import { ItsmFormVersions } from '@/collections/requests/ItsmFormVersions'
import { ItsmRequests } from '@/collections/requests/ItsmRequests'
import { catalogueEndpoint } from '@/src/endpoints/requests/catalogue'
import { draftEndpoints } from '@/src/endpoints/requests/draftEndpoints'
import { queueEndpoints } from '@/src/endpoints/requests/queueEndpoints'
import { mailActions } from '@/src/operations/notifications/mailActions'
import { portalReadEndpoints } from '@/src/endpoints/requests/portalReads'
import { registerNotices } from '@/src/operations/notifications/registerNotices'
import { commentMessages } from '@/src/operations/requests/commentMessages'
import { nudgeMessages } from '@/src/operations/requests/nudgeMessages'
import { registerLive } from '@/src/operations/portal/registerLive'
import { concernedByRequest } from '@/src/operations/requests/concernedByRequest'
import { decideRequest } from '@/src/operations/requests/decideRequest'
import { fulfillRequest } from '@/src/operations/requests/fulfillRequest'
import { decisionLinks } from '@/src/operations/workflow/byMail/decisionLinks'
import { slaMessages } from '@/src/operations/requests/slaMessages'
import { formSearch } from '@/src/operations/requests/formSearch'
import { requestSearch } from '@/src/operations/requests/requestSearch'
import { requestSubject } from '@/src/operations/requests/requestSubject'
import { searchSources } from '@/src/operations/search/searchSources'
import { runCommands } from '@/src/operations/workflow/runCommands'
import { subjects } from '@/src/operations/workflow/subjects'
import { defineModule } from '@/src/platform/defineModule'

subjects.set(requestSubject.kind, requestSubject)
runCommands.set(requestSubject.kind, {
  decide: (req, id, input, _run, first) => decideRequest(req, id, input, first),
  fulfill: fulfillRequest,
})
for (const source of [formSearch, requestSearch]) searchSources.set(source.kind, source)

registerNotices(
  [
    {
      event: 'request.comment',
      label: 'Somebody wrote on a request that concerns you',
      inApp: true,
      email: true,
    },
    {
      event: 'request.mention',
      label: 'Somebody mentioned you in a comment',
      inApp: true,
      email: true,
    },
    {
      event: 'request.nudge',
      label: 'Somebody reminds you of a request that waits for you',
      inApp: true,
      email: true,
    },
    {
      event: 'sla.warning',
      label: 'A request that waits for you has little of its time left',
      inApp: true,
      email: true,
    },
    {
      event: 'sla.breached',
      label: 'A request that waits for you is past its time',
      inApp: true,
      email: true,
    },
  ],
  { slaMessages, commentMessages, nudgeMessages },
)

registerLive('subject', concernedByRequest)

for (const event of ['sla.warning', 'sla.breached']) mailActions.set(event, decisionLinks)

export const requests = defineModule({
  name: 'requests',
  collections: [ItsmRequests, ItsmForms, ItsmCategories, ItsmFormVersions, ItsmComments, Attachments],
  endpoints: [catalogueEndpoint, ...portalReadEndpoints, ...draftEndpoints, ...queueEndpoints],
})
