import { z } from 'zod'
import { sweepImports as sweep } from '@/src/operations/imports/sweepImports'
import { defineJob } from '@/src/platform/defineJob'

export const sweepImports = defineJob({
  name: 'sweepImports',
  payload: z.object({}).loose(),
  run: sweep,
})
