import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { NO_HANDOVER } from '@/src/domain/inventory/noHandover'
import { can } from '@/src/domain/permissions/can'
import { refuse } from '@/src/domain/shared/refuse'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { refusalError } from '@/src/operations/shared/refusalError'
import { query } from '@/src/platform/query'
import { changeItem } from './changeItem'
import { itemCommand } from './itemCommand'
import { itemDoc, type ItemDoc } from './itemDoc'

const schema = z.strictObject({
  employee: z.uuid({ error: 'must be the id of an employee' }).toLowerCase(),
  reason: z.string().max(5000).optional(),
})

/** Gives an available item to an active employee without a request, who has it then. Input: `{ employee, reason? }`. */
export function assignItem(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: ItemDoc }> {
  return itemCommand(req, 'assign', id, async ({ actor, by, item, now }) => {
    const { employee, reason } = parseInput(schema, input)
    const [person] = await query<{ name: string }>(
      req,
      sql`select name from employees where id = ${employee}::uuid and status = 'active'`,
    )
    if (!person) throw invalid('employee', 'There is no such active colleague. Choose somebody else.')
    if (!can(actor.rights, actor.tree, item.resource, 'update')) {
      throw await denied(req, item.resource, 'update', 'You may not assign this item.')
    }
    const { status } = item.state
    if (status !== 'available') {
      throw refusalError(
        refuse(
          'illegal_transition',
          `Only an available item is assigned; ${item.identifier} is ${status.replace('_', ' ')}.`,
          {
            data: {
              from: status,
              to: 'occupied',
              ...(item.state.assignedToName ? { assignedTo: item.state.assignedToName } : {}),
            },
          },
        ),
      )
    }
    await changeItem(
      req,
      item,
      {
        ...item.state,
        status: 'occupied',
        assignedTo: employee,
        assignedToName: person.name,
        handover: { ...NO_HANDOVER, handedOverAt: new Date(now).toISOString(), handedOverBy: by.id },
      },
      { verb: 'assign', actor: by, reason },
    )
    return { doc: await itemDoc(req, id) }
  })
}
