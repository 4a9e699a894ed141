import { z } from 'zod'
import { rewordRecords as reword } from '@/src/operations/records/rewordRecords'
import { defineJob } from '@/src/platform/defineJob'

export const rewordRecords = defineJob({
  name: 'rewordRecords',
  payload: z.object({ type: z.uuid() }),
  run: (req, { type }) => reword(req, type),
})
