import { Records } from '@/collections/records/Records'
import { RecordTypes } from '@/collections/records/RecordTypes'
import { registerNotices } from '@/src/operations/notifications/registerNotices'
import { leavers } from '@/src/operations/people/leavers'
import { registerLive } from '@/src/operations/portal/registerLive'
import { concernedByRecord } from '@/src/operations/records/concernedByRecord'
import { decideRecord } from '@/src/operations/records/decideRecord'
import { fulfillRecord } from '@/src/operations/records/fulfillRecord'
import { handOverRecords } from '@/src/operations/records/handOverRecords'
import { recordNotices } from '@/src/operations/records/recordNotices'
import { recordSearch } from '@/src/operations/records/recordSearch'
import { recordSubject } from '@/src/operations/records/recordSubject'
import { searchSources } from '@/src/operations/search/searchSources'
import { runCommands } from '@/src/operations/workflow/runCommands'
import { subjects } from '@/src/operations/workflow/subjects'
import { defineModule } from '@/src/platform/defineModule'

subjects.set(recordSubject.kind, recordSubject)
searchSources.set(recordSearch.kind, recordSearch)
leavers.set('records', handOverRecords)
runCommands.set(recordSubject.kind, { decide: decideRecord, fulfill: fulfillRecord })
registerNotices(recordNotices.kinds, recordNotices.checks)
registerLive('subject', concernedByRecord)

export const records = defineModule({
  name: 'records',
  collections: [Records, RecordTypes],
  extends: {
    attachments: [{ name: 'record', type: 'relationship', relationTo: 'records', index: true }],
  },
})
