import { Records } from '@/collections/records/Records'
import { RecordTypes } from '@/collections/records/RecordTypes'
import { registerNotices } from '@/src/operations/notifications/registerNotices'
import { decideRecord } from '@/src/operations/records/decideRecord'
import { fulfillRecord } from '@/src/operations/records/fulfillRecord'
import { recordNotices } from '@/src/operations/records/recordNotices'
import { recordSubject } from '@/src/operations/records/recordSubject'
import { runCommands } from '@/src/operations/workflow/runCommands'
import { subjects } from '@/src/operations/workflow/subjects'
import { defineModule } from '@/src/platform/defineModule'

subjects.set(recordSubject.kind, recordSubject)
runCommands.set(recordSubject.kind, { decide: decideRecord, fulfill: fulfillRecord })
registerNotices(recordNotices.kinds, recordNotices.checks)

export const records = defineModule({
  name: 'records',
  collections: [Records, RecordTypes],
  extends: {
    attachments: [{ name: 'record', type: 'relationship', relationTo: 'records', index: true }],
  },
})
