import { z } from 'zod'
import { ITEM_STATUSES } from './itemStatuses'

const list = (raw: unknown) => (typeof raw === 'string' ? raw.split(',').filter((each) => each !== '') : raw)

/**
 * Which items a list, an export or a sheet of labels is about: `q` a part of the identifier or of the holder's name,
 * `type` a slug or an id, `status` one or several with commas, `assignedTo` an employee's id. Empty is left out.
 */
export const itemFilterSchema = z.object({
  q: z.string().trim().max(200).optional(),
  type: z.string().trim().max(200).optional(),
  status: z
    .preprocess(list, z.array(z.enum(ITEM_STATUSES, { error: `must be among ${ITEM_STATUSES.join(', ')}` })))
    .optional(),
  assignedTo: z.uuid({ error: 'must be the id of an employee' }).toLowerCase().optional(),
})

export type ItemFilter = z.infer<typeof itemFilterSchema>
