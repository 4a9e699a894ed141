import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FulfillmentResource } from '@/src/operations/workflow/FulfillmentResource'
import { query } from '@/src/platform/query'
import { confirmEquipment } from './confirmEquipment'
import { describeEquipment } from './describeEquipment'
import { equipmentRequest } from './equipmentRequest'
import { lockType } from './lockType'
import { releaseEquipment } from './releaseEquipment'
import { reserveEquipment } from './reserveEquipment'

/** Items of a type as what equipment requests hand out. */
export const equipment: FulfillmentResource = {
  kind: 'equipment',
  lock: async (req, subject) => {
    const { type } = await equipmentRequest(req, subject)
    if (type) await lockType(req, type)
  },
  reserve: reserveEquipment,
  release: releaseEquipment,
  confirm: confirmEquipment,
  describe: describeEquipment,
  faults: async (req, form) => {
    const [row] = await query<{ type: string | null }>(
      req,
      sql`select inventory_type_id as type from itsm_forms where id = ${form}::uuid`,
    )
    return row?.type
      ? []
      : [
          {
            code: 'missing_type',
            path: 'inventoryType',
            message: 'Say which type of equipment this form hands out.',
          },
        ]
  },
}
