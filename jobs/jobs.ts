import type { Job } from '@/src/platform/defineJob'
import { allocateItems } from './inventory/allocateItems'
import { generateRights } from './permissions/generateRights'
import { sweepAttachments } from './requests/sweepAttachments'
import { sweep } from './shared/sweep'
import { judgeStep } from './workflow/judgeStep'
import { resettleSteps } from './workflow/resettleSteps'

/** Every task that the worker knows. */
export const jobs: Job[] = [allocateItems, generateRights, judgeStep, resettleSteps, sweep, sweepAttachments]
