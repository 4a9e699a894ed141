import { parseFields } from '@/src/domain/forms/parseFields'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

/** The details that a type asks for, from the answer about it; null when they cannot be read. */
export function readTypeFields(body: unknown): FormField[] | null {
  if (typeof body !== 'object' || body === null || !('fields' in body)) return []
  const parsed = parseFields(body.fields)
  return parsed.ok ? parsed.fields : null
}
