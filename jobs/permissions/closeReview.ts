import { z } from 'zod'
import { closeReview as close } from '@/src/operations/permissions/reviews/closeReview'
import { defineJob } from '@/src/platform/defineJob'

export const closeReview = defineJob({
  name: 'closeReview',
  payload: z.object({ id: z.uuid() }),
  run: (req, { id }) => close(req, id),
})
