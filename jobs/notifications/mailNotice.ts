import { z } from 'zod'
import { mailNotice as mail } from '@/src/operations/notifications/mailNotice'
import { defineJob } from '@/src/platform/defineJob'

export const mailNotice = defineJob({
  name: 'mailNotice',
  payload: z.object({ id: z.uuid() }),
  run: (req, { id }) => mail(req, id),
})
