import { z } from 'zod'
import { sweepAttachments as sweep } from '@/src/operations/requests/sweepAttachments'
import { defineJob } from '@/src/platform/defineJob'

export const sweepAttachments = defineJob({
  name: 'sweepAttachments',
  payload: z.object({}).loose(),
  run: sweep,
})
