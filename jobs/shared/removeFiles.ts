import { z } from 'zod'
import { defineJob } from '@/src/platform/defineJob'
import { installedStorage } from '@/src/platform/storage/installedStorage'

/** Deletes files whose rows are gone. */
export const removeFiles = defineJob({
  name: 'removeFiles',
  payload: z.object({ keys: z.array(z.string().min(1)) }),
  run: async (_, { keys }) => {
    for (const key of keys) await installedStorage().remove(key)
  },
})
