import { z } from 'zod'
import { sealEvents } from '@/src/operations/audit/sealEvents'
import { defineJob } from '@/src/platform/defineJob'

export const sealAudit = defineJob({
  name: 'sealAudit',
  payload: z.object({}).loose(),
  run: async (req) => void (await sealEvents(req)),
})
