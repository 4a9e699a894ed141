import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { checkAnswers } from '@/src/domain/forms/checkAnswers'
import { parseFields } from '@/src/domain/forms/parseFields'
import type { IdentifierRules } from '@/src/domain/inventory/identifierRulesSchema'
import { readIdentifier } from '@/src/domain/inventory/readIdentifier'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { invalid } from '@/src/operations/shared/invalid'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import { refusalError } from '@/src/operations/shared/refusalError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

type Wanted = { id: string | null; type: string; identifier?: unknown; metadata?: unknown }
type Type = { label: string | null; fields: unknown; rules: IdentifierRules }

/**
 * The parts of an item that its type rules over, as they are stored; 400 on the part that does not fit. Only what
 * is given is judged, so that items older than a rule can still be edited. A type without fields takes any object.
 */
export async function prepareItem(
  req: PayloadRequest,
  wanted: Wanted,
): Promise<{ identifier?: string; metadata?: unknown }> {
  const [type] = await query<Type>(
    req,
    sql`select identifier_label as label, fields, jsonb_build_object('pattern', validation_rules_pattern,
          'minLength', validation_rules_min_length, 'maxLength', validation_rules_max_length, 'format', validation_rules_format) as rules
        from inventory_types where id = ${canonicalId(wanted.type)}::uuid`,
  )
  if (!type) throw invalid('type', 'There is no such asset type. Choose one that exists.')
  return {
    ...('identifier' in wanted ? { identifier: await identifierOf(type) } : {}),
    ...('metadata' in wanted ? { metadata: metadataOf(type) } : {}),
  }

  async function identifierOf({ rules, label }: Type): Promise<string> {
    const identifier = readIdentifier(wanted.identifier, rules, label ?? undefined)
    if (isRefusal(identifier)) throw refusalError(identifier)
    const [twin] = await query<{ id: string }>(
      req,
      sql`select id from inventory_items where type_id = ${canonicalId(wanted.type)}::uuid and identifier = ${identifier}
            and id is distinct from ${canonicalId(wanted.id)}::uuid`,
    )
    if (twin) throw invalid('identifier', `${label ?? 'Identifier'}: “${identifier}” exists already.`)
    return identifier
  }

  function metadataOf({ fields }: Type): unknown {
    const data = wanted.metadata ?? {}
    if (typeof data !== 'object' || Array.isArray(data))
      throw invalid('metadata', 'metadata: must be an object of names and values.')
    const parsed = parseFields(fields ?? [])
    if (!parsed.ok || parsed.fields.length === 0) return data
    const checked = checkAnswers(parsed.fields, data)
    if (!checked.ok)
      throw invalidFaults(
        checked.faults.map((fault) => ({ ...fault, path: fault.path.replace(/^data/, 'metadata') })),
      )
    return checked.data
  }
}
