import type { PayloadRequest } from 'payload'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { profileDefault } from '@/src/domain/forms/profileDefault'
import { profileOf } from './profileOf'

/** The fields of a form as one person sees them: defaults that come from the profile are filled in. */
export async function fieldsFor(
  req: PayloadRequest,
  employee: string,
  fields: FormField[],
): Promise<FormField[]> {
  const asks = fields.some(({ default: preset }) => typeof preset === 'string' && preset.includes('{{'))
  if (!asks) return fields
  const profile = await profileOf(req, employee)
  return fields.map((field) => profileDefault(field, profile))
}
