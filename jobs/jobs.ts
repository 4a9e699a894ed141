import type { Job } from '@/src/platform/defineJob'
import { sealAudit } from './audit/sealAudit'
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
import { sweepAttachments } from './requests/sweepAttachments'
import { sweep } from './shared/sweep'
import { judgeStep } from './workflow/judgeStep'
import { resettleSteps } from './workflow/resettleSteps'

/** Every task that the worker knows. */
export const jobs: Job[] = [
  allocateItems,
  closeElevation,
  closeReview,
  generateRights,
  remindElevation,
  remindReviewers,
  judgeStep,
  resettleSteps,
  sealAudit,
  sweep,
  sweepAttachments,
  deliverNotices,
  mailDigest,
  mailNotice,
  sendDigests,
  sweepImports,
  workImport,
]
