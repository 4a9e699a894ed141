import { z } from 'zod'
import { runSync } from '@/src/operations/people/directory/runSync'
import { defineJob } from '@/src/platform/defineJob'

/** Reads people from the directory: by the clock, or the run that somebody asked for. */
export const syncDirectory = defineJob({
  name: 'syncDirectory',
  payload: z.object({ run: z.uuid().optional() }).loose(),
  run: (req, { run }) => runSync(req, run),
})
