import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { idOf } from '@/hooks/shared/idOf'
import type { Row } from '@/hooks/shared/Row'
import { refuseElevationWrite } from '@/src/operations/permissions/elevations/refuseElevationWrite'

/** An assignment of break-glass belongs to its elevation: nobody prolongs, moves or deletes it by itself. */
export const keepElevation: { change: CollectionBeforeChangeHook<Row>; delete: CollectionBeforeDeleteHook } =
  {
    change: async ({ data, operation, originalDoc, req }) => {
      if (operation === 'update' && req.context.system !== true) {
        await refuseElevationWrite(req, idOf(originalDoc))
      }
      return data
    },
    delete: async ({ id, req }) => {
      if (req.context.system !== true) await refuseElevationWrite(req, String(id))
    },
  }
