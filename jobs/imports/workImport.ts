import { z } from 'zod'
import { workImport as work } from '@/src/operations/imports/workImport'
import { defineJob } from '@/src/platform/defineJob'

export const workImport = defineJob({
  name: 'workImport',
  payload: z.object({ id: z.uuid(), step: z.enum(['check', 'run', 'undo']) }),
  run: (req, { id, step }) => work(req, id, step),
})
