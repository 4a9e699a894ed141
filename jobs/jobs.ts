import type { Job } from '@/src/platform/defineJob'
import { sealAudit } from './audit/sealAudit'
import { extendHolidays } from './calendar/extendHolidays'
import { sweepImports } from './imports/sweepImports'
import { workImport } from './imports/workImport'
import { allocateItems } from './inventory/allocateItems'
import { closeReview } from './permissions/closeReview'
import { closeElevation } from './permissions/closeElevation'
import { generateRights } from './permissions/generateRights'
import { remindElevation } from './permissions/remindElevation'
import { remindReviewers } from './permissions/remindReviewers'
import { deliverNotices } from './notifications/deliverNotices'
import { mailDigest } from './notifications/mailDigest'
import { mailNotice } from './notifications/mailNotice'
import { sendDigests } from './notifications/sendDigests'
import { judgeSla } from './requests/judgeSla'
import { syncDirectory } from './people/syncDirectory'
import { indexRecords } from './records/indexRecords'
import { rewordRecords } from './records/rewordRecords'
import { sweepAttachments } from './requests/sweepAttachments'
import { removeFiles } from './shared/removeFiles'
import { sweep } from './shared/sweep'
import { judgeStep } from './workflow/judgeStep'
import { resettleSteps } from './workflow/resettleSteps'

/** Every task that the worker knows. */
export const jobs: Job[] = [
  allocateItems,
  closeElevation,
  closeReview,
  extendHolidays,
  generateRights,
  indexRecords,
  rewordRecords,
  remindElevation,
  remindReviewers,
  judgeSla,
  judgeStep,
  resettleSteps,
  removeFiles,
  sealAudit,
  sweep,
  syncDirectory,
  sweepAttachments,
  deliverNotices,
  mailDigest,
  mailNotice,
  sendDigests,
  sweepImports,
  workImport,
]
