import * as initial from './20261121_000001_initial'
import * as guards from './20261121_000002_guards'
import * as platform from './20261121_000003_platform'
import * as imports from './20261121_000012_imports'
import * as notifications from './20261121_000013_notifications'
import * as rightsAtSpeed from './20261121_000014_rights_at_speed'
import * as workflow from './20261121_000015_workflow'
import * as inventory from './20261121_000016_inventory'
import * as auditSeals from './20261121_000017_audit_seals'
import * as collections from './20261121_000018_collections'
import * as commands from './20261121_000021_commands'
import * as portalReads from './20261121_000022_portal_reads'
import * as portal from './20261121_000023_portal'
import * as queueLive from './20261121_000024_queue_live'
import * as decideByMail from './20261121_000025_decide_by_mail'
import * as records from './20261121_000026_records'
import * as signIn from './20261121_000027_sign_in'
import * as lateCollections from './20261121_000029_collections'
import * as recordCompany from './20261121_000030_record_company'
import * as stepsRemoved from './20261121_000032_steps_removed'
import * as timeOrderedIds from './20261121_000033_time_ordered_ids'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261121_000001_initial' },
  { up: guards.up, down: guards.down, name: '20261121_000002_guards' },
  { up: platform.up, down: platform.down, name: '20261121_000003_platform' },
  { up: imports.up, down: imports.down, name: '20261121_000012_imports' },
  { up: notifications.up, down: notifications.down, name: '20261121_000013_notifications' },
  { up: rightsAtSpeed.up, down: rightsAtSpeed.down, name: '20261121_000014_rights_at_speed' },
  { up: workflow.up, down: workflow.down, name: '20261121_000015_workflow' },
  { up: inventory.up, down: inventory.down, name: '20261121_000016_inventory' },
  { up: auditSeals.up, down: auditSeals.down, name: '20261121_000017_audit_seals' },
  { up: collections.up, down: collections.down, name: '20261121_000018_collections' },
  { up: commands.up, down: commands.down, name: '20261121_000021_commands' },
  { up: portalReads.up, down: portalReads.down, name: '20261121_000022_portal_reads' },
  { up: portal.up, down: portal.down, name: '20261121_000023_portal' },
  { up: queueLive.up, down: queueLive.down, name: '20261121_000024_queue_live' },
  { up: decideByMail.up, down: decideByMail.down, name: '20261121_000025_decide_by_mail' },
  { up: records.up, down: records.down, name: '20261121_000026_records' },
  { up: signIn.up, down: signIn.down, name: '20261121_000027_sign_in' },
  { up: lateCollections.up, down: lateCollections.down, name: '20261121_000029_collections' },
  { up: recordCompany.up, down: recordCompany.down, name: '20261121_000030_record_company' },
  { up: stepsRemoved.up, down: stepsRemoved.down, name: '20261121_000032_steps_removed' },
  { up: timeOrderedIds.up, down: timeOrderedIds.down, name: '20261121_000033_time_ordered_ids' },
]
