import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actorOf'
import type { Need } from '@/access/Need'
import { maskAt } from '@/src/domain/permissions/maskAt'
import { permissionSlug } from '@/src/domain/permissions/permissionSlug'
import { canonicalId } from '@/src/platform/canonicalId'
import type { ErrorItem } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { nameRight } from './nameRight'

export type Verb = 'create' | 'read' | 'update' | 'delete'

const WORDS: Record<Verb, string> = {
  create: 'You may not create this.',
  read: 'You may not look at this.',
  update: 'You may not change this.',
  delete: 'You may not delete this.',
}

/**
 * The 403 of a collection's own gate in words: which right opens it, and who can give it. Where rows have resources
 * of their own it is the right on that of the row, unless the reader has no business with that resource and would
 * learn of it here.
 */
export async function describeForbidden(
  req: PayloadRequest,
  tried: { collection: string; verb: Verb; id: unknown; need: Need },
): Promise<ErrorItem> {
  const actor = await actorOf(req)
  if (!actor) return { code: 'forbidden', message: 'Sign in first.' }
  const { need, verb } = tried
  if (need === null) {
    return {
      code: 'forbidden',
      message: `${WORDS[verb]} Nobody does it here directly: it is done by what the product offers for it.`,
      data: { permission: null, grantors: [] },
    }
  }
  const own = need.column ? await resourceOf(tried.collection, need.column) : undefined
  const node = own === undefined ? undefined : actor.tree.bySlug.get(own)
  const known = node !== undefined && maskAt(actor.rights, actor.tree, node) !== 0
  const { sentence, data } = await nameRight(
    req,
    permissionSlug(known && own ? own : need.resource, need.action),
  )
  return { code: 'forbidden', message: `${WORDS[verb]} ${sentence}`, data }

  async function resourceOf(collection: string, column: string): Promise<string | undefined> {
    const id = canonicalId(tried.id)
    if (id === null) return undefined
    const table = sql.identifier(collection.replaceAll('-', '_'))
    const [row] = await query<{ slug: string }>(
      req,
      sql`select r.slug from ${table} t join permission_resources r on r.id = t.${sql.identifier(`${column}_id`)} where t.id = ${id}::uuid`,
    )
    return row?.slug
  }
}
