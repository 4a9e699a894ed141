import { z } from 'zod'
import { closeElevation as work } from '@/src/operations/permissions/elevations/closeElevation'
import { defineJob } from '@/src/platform/defineJob'

export const closeElevation = defineJob({
  name: 'closeElevation',
  payload: z.object({ id: z.uuid() }),
  run: (req, { id }) => work(req, id),
})
