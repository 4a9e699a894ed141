import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { parseFields } from '@/src/domain/forms/parseFields'
import { query } from '@/src/platform/query'

export type TypeFields = { id: string; slug: string; name: string; fields: FormField[] }

/** The types that the given resources stand for, with the details that their items have. */
export async function typeFields(req: PayloadRequest, resources: readonly string[]): Promise<TypeFields[]> {
  const rows = await query<{ id: string; slug: string; name: string; fields: unknown }>(
    req,
    sql`select id, slug, name, fields from inventory_types where resource_id = any(${sql.param(resources)}::uuid[]) order by name`,
  )
  return rows.map((row) => {
    const parsed = parseFields(row.fields ?? [])
    return { ...row, fields: parsed.ok ? parsed.fields : [] }
  })
}
