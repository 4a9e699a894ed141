import { z } from 'zod'
import { remindReviewers as work } from '@/src/operations/permissions/reviews/remindReviewers'
import { defineJob } from '@/src/platform/defineJob'

export const remindReviewers = defineJob({
  name: 'remindReviewers',
  payload: z.object({ id: z.uuid() }),
  run: (req, { id }) => work(req, id),
})
