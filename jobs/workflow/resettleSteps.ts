import { z } from 'zod'
import { resettleSteps as resettle } from '@/src/operations/workflow/resettleSteps'
import { defineJob } from '@/src/platform/defineJob'

export const resettleSteps = defineJob({
  name: 'resettleSteps',
  payload: z.object({}).loose(),
  run: async (req) => {
    await resettle(req)
  },
})
