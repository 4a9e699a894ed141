import type { CollectionBeforeChangeHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'
import { fieldFaults } from '@/src/domain/forms/fieldFaults'
import { parseFields } from '@/src/domain/forms/parseFields'
import { identifierRulesSchema } from '@/src/domain/inventory/identifierRulesSchema'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The rules of a type are usable before anything is judged by them: a pattern that RE2 reads, fields that fit. */
export const judgeType: CollectionBeforeChangeHook<Row> = ({ data, originalDoc }) => {
  const known = originalDoc?.validationRules
  const rules = identifierRulesSchema.safeParse({
    ...(isObject(known) ? known : {}),
    ...(isObject(data.validationRules) ? data.validationRules : {}),
  })
  const faults = (rules.error?.issues ?? []).map(({ path, message }) => ({
    code: 'invalid',
    path: ['validationRules', ...path.map(String)].join('.'),
    message: `${path.map(String).join('.')}: ${message}.`,
  }))
  if (data.fields !== undefined && data.fields !== null) {
    const fields = parseFields(data.fields)
    faults.push(...(fields.ok ? fieldFaults(data.fields) : fields.faults))
  }
  if (faults.length > 0) throw invalidFaults(faults)
  return data
}
