import { z } from 'zod'
import { deliverNotices as deliver } from '@/src/operations/notifications/deliverNotices'
import { defineJob } from '@/src/platform/defineJob'

const notice = z.object({
  event: z.string(),
  to: z.array(z.uuid()).optional(),
  subject: z.object({ type: z.string(), id: z.string() }),
  title: z.string().optional(),
  body: z.string().optional(),
  link: z.string().optional(),
  topic: z.string().optional(),
  stillTrue: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  key: z.string().optional(),
})

export const deliverNotices = defineJob({
  name: 'deliverNotices',
  payload: z.object({
    id: z.uuid(),
    at: z.number(),
    notices: z.array(notice),
    settled: z.array(z.string()),
  }),
  run: deliver,
})
