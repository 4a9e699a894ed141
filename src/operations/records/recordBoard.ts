import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { movesOf, type RecordMove } from '@/src/domain/records/movesOf'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import { holdsOf } from './holdsOf'
import { listConditions } from './listConditions'
import type { ListedRecord } from './ListedRecord'
import { filterInput } from './listInput'
import { mayEdit } from './mayEdit'
import { readListed } from './readListed'
import { shownType, type ShownType } from './shownType'

const COUNTED = 1_000

const schema = filterInput.extend({
  type: z.string({ error: 'name the record type' }).min(1).max(200),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export type BoardColumn = {
  key: string
  label: string
  kind: 'open' | 'done'
  count: number
  countIsLeast: boolean
  docs: (ListedRecord & { moves: RecordMove[] })[]
}

/** The records of a type by state, newest changes first in each, and where each of them may go, with why not. */
export async function recordBoard(
  req: PayloadRequest,
  actor: Actor,
  input: unknown,
): Promise<{ type: ShownType; columns: BoardColumn[] }> {
  const { limit, ...filter } = parseInput(schema, input)
  const { type, where } = await listConditions(req, actor, filter)
  const holds = holdsOf(actor)
  const columns: BoardColumn[] = []
  for (const state of type!.states) {
    const { docs, total } = await readListed(req, {
      where: sql`${where} and r.state = ${state.key}`,
      by: sql`r.updated_at desc, r.id desc`,
      at: sql`null`,
      columns: [],
      limit,
      count: COUNTED + 1,
    })
    const details = await detailsOf(
      req,
      docs.map(({ id }) => id),
    )
    columns.push({
      ...state,
      count: Math.min(total, COUNTED),
      countIsLeast: total > COUNTED,
      docs: docs.map(({ at: _at, ...doc }) => {
        const { data, parent } = details.get(doc.id) ?? { data: {}, parent: null }
        const edits = mayEdit(actor, {
          owner: doc.owner?.id ?? null,
          stateKind: doc.stateKind,
          resource: type!.resource,
        })
        const moving = {
          ...doc,
          data,
          parent,
          assignee: doc.assignee?.id ?? null,
          deletedAt: filter.trash ? doc.updatedAt : null,
        }
        return { ...doc, moves: movesOf(type!, moving, { edits, holds }) }
      }),
    })
  }
  return { type: shownType(actor, type!), columns }
}

/** What transitions may require of the records of a page; judged here and shown to nobody. */
async function detailsOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, { data: Record<string, unknown>; parent: string | null }>> {
  const rows = await query<{ id: string; data: Record<string, unknown>; parent: string | null }>(
    req,
    sql`select id, data, parent_id as parent from records where id = any(${sql.param([...ids])}::uuid[])`,
  )
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}
