import { z } from 'zod'
import { allocateAll } from '@/src/operations/inventory/allocateAll'
import { defineJob } from '@/src/platform/defineJob'

export const allocateItems = defineJob({
  name: 'allocateItems',
  payload: z.object({}).loose(),
  run: allocateAll,
})
