import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { checkAnswers } from '@/src/domain/forms/checkAnswers'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { invalid } from '@/src/operations/shared/invalid'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/**
 * Answers checked by the rules the client uses too, and then by what only the server knows: that the
 * people they name are active.
 */
export async function readAnswers(
  req: PayloadRequest,
  fields: FormField[],
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const checked = checkAnswers(fields, data)
  if (!checked.ok) throw invalidFaults(checked.faults)
  for (const field of fields) {
    const value = checked.data[field.name]
    if (field.type !== 'relationship' || typeof value !== 'string') continue
    const [person] = await query<{ id: string }>(
      req,
      sql`select id from employees where id = ${canonicalId(value)}::uuid and status = 'active'`,
    )
    // In its one spelling, because rules compare what is stored as text.
    if (person?.id !== value)
      throw invalid(
        `data.${field.name}`,
        `${field.label}: there is no such active colleague. Choose somebody else.`,
      )
  }
  return checked.data
}
