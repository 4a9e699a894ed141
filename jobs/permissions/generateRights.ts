import { z } from 'zod'
import { failRights } from '@/src/operations/permissions/failRights'
import { generateRights as generate } from '@/src/operations/permissions/generateRights'
import { defineJob } from '@/src/platform/defineJob'

export const generateRights = defineJob({
  name: 'generateRights',
  payload: z.object({
    collection: z.enum(['itsm-categories', 'itsm-forms', 'inventory-types', 'record-types']),
    id: z.uuid(),
  }),
  run: async (req, { collection, id }) => {
    try {
      await generate(req, collection, id)
    } catch (error) {
      await failRights(req, collection, id, error instanceof Error ? error.message : String(error))
      throw error
    }
  },
})
