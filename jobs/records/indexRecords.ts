import { z } from 'zod'
import { indexRecords as index } from '@/src/operations/records/indexRecords'
import { defineJob } from '@/src/platform/defineJob'

export const indexRecords = defineJob({
  name: 'indexRecords',
  payload: z.object({ type: z.uuid() }),
  run: (req, { type }) => index(req, type),
})
