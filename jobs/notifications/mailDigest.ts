import { z } from 'zod'
import { mailDigest as mail } from '@/src/operations/notifications/mailDigest'
import { defineJob } from '@/src/platform/defineJob'

export const mailDigest = defineJob({
  name: 'mailDigest',
  payload: z.object({ employee: z.uuid() }),
  run: (req, { employee }) => mail(req, employee),
})
