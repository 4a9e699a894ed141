import { z } from 'zod'
import { queueDigests } from '@/src/operations/notifications/queueDigests'
import { defineJob } from '@/src/platform/defineJob'

export const sendDigests = defineJob({
  name: 'sendDigests',
  payload: z.object({}).loose(),
  run: queueDigests,
})
