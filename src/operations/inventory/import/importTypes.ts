import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { parseFields } from '@/src/domain/forms/parseFields'
import { identifierReader } from '@/src/domain/inventory/identifierReader'
import type { IdentifierRules } from '@/src/domain/inventory/identifierRulesSchema'
import { can } from '@/src/domain/permissions/can'
import { query } from '@/src/platform/query'
import { mayKnow } from '../mayKnow'
import type { ImportType } from './ImportType'

type Row = Pick<ImportType, 'id' | 'slug' | 'name' | 'resource' | 'resourceId'> & {
  label: string | null
  fields: unknown
  rules: IdentifierRules
}

/** The types that the actor may know of, with what they may do with items of each. */
export async function importTypes(req: PayloadRequest, actor: Actor): Promise<ImportType[]> {
  const rows = await query<Row>(
    req,
    sql`select t.id, t.slug, t.name, p.slug as resource, p.id as "resourceId", t.identifier_label as label, t.fields,
          jsonb_build_object('pattern', validation_rules_pattern, 'minLength', validation_rules_min_length,
            'maxLength', validation_rules_max_length, 'format', validation_rules_format) as rules
        from inventory_types t join permission_resources p on p.id = t.resource_id order by t.name`,
  )
  const may = (resource: string, action: 'create' | 'update') =>
    can(actor.rights, actor.tree, resource, action)
  return rows
    .filter(({ resource }) => mayKnow(actor, resource) || may(resource, 'create'))
    .map(({ label, fields, rules, ...type }) => {
      const parsed = parseFields(fields ?? [])
      return {
        ...type,
        fields: parsed.ok ? parsed.fields : [],
        identifier: identifierReader(rules, label ?? undefined),
        mayCreate: may(type.resource, 'create'),
        mayUpdate: may(type.resource, 'update'),
      }
    })
}
