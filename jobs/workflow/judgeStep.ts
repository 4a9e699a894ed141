import { z } from 'zod'
import { judgeStep as judge } from '@/src/operations/workflow/judgeStep'
import { defineJob } from '@/src/platform/defineJob'

export const judgeStep = defineJob({
  name: 'judgeStep',
  payload: z.object({
    kind: z.string(),
    subject: z.uuid(),
    step: z.string(),
    event: z.enum(['overdue', 'timerFired']),
  }),
  run: judge,
})
