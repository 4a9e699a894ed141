import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { parseInput } from '@/src/operations/shared/parseInput'
import { customColumns } from './customColumns'
import { listConditions } from './listConditions'
import type { ListedRecord } from './ListedRecord'
import { listInput } from './listInput'
import { listOrder } from './listOrder'
import { namesIn } from './namesIn'
import { readCursor } from './readCursor'
import { readListed } from './readListed'
import { stateCounts } from './stateCounts'
import { writeCursor } from './writeCursor'

/** Counting further costs more than the page itself, and nobody reads further: "1,000 and more". */
const COUNTED = 1_000

export type RecordPageOf = {
  docs: ListedRecord[]
  next: string | null
  totalDocs: number
  totalIsLeast: boolean
  /** Names by id of people in the custom columns. */
  people: Record<string, string>
  /** Records by state, each counted to 1,000; of one type, and not narrowed down further than by the trash. */
  states: Record<string, number>
}

/**
 * Records that fit a filter, page after page (`after` is the last page's `next`), within what the reader may see and
 * with the custom fields that they may read. The count stops at 1,000, which `totalIsLeast` says.
 */
export async function listRecords(req: PayloadRequest, actor: Actor, input: unknown): Promise<RecordPageOf> {
  const { sort, columns: asked = [], limit, after, ...filter } = parseInput(listInput, input)
  const { type, where } = await listConditions(req, actor, filter)
  const columns = customColumns(actor, type, asked)
  const order = listOrder(actor, type, sort)
  const { beyond, skip } = readCursor(after, order)
  const further = after !== undefined && order.keyset !== null
  const { docs: found, total } = await readListed(req, {
    where: further ? sql`${where} and ${beyond}` : where,
    ...(further ? { counted: where } : {}),
    by: order.by,
    at: order.keyset?.column ?? sql`null`,
    columns,
    limit: limit + 1,
    skip,
    count: COUNTED + 1,
  })
  const docs = found.slice(0, limit)
  const last = found.length > limit ? docs.at(-1) : undefined
  const plain =
    type !== null &&
    !filter.q &&
    !filter.filters &&
    !filter.owner &&
    !filter.assignee &&
    !filter.priority &&
    !filter.tag
  return {
    docs: docs.map(({ at: _at, ...doc }) => doc),
    next: last ? writeCursor(last, skip + limit, order) : null,
    totalDocs: Math.min(total, COUNTED),
    totalIsLeast: total > COUNTED,
    people: type ? await namesIn(req, type.fields, docs) : {},
    states: plain ? await stateCounts(req, actor, type, filter.trash) : {},
  }
}
