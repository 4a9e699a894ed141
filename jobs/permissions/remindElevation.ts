import { z } from 'zod'
import { remindElevation as work } from '@/src/operations/permissions/elevations/remindElevation'
import { defineJob } from '@/src/platform/defineJob'

export const remindElevation = defineJob({
  name: 'remindElevation',
  payload: z.object({ id: z.uuid() }),
  run: (req, { id }) => work(req, id),
})
