import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { Refusal } from '@/src/domain/shared/Refusal'

/** A type of assets as an import needs it: compiled once, asked for every row. */
export type ImportType = {
  id: string
  slug: string
  name: string
  resource: string
  resourceId: string
  fields: FormField[]
  identifier: (raw: unknown) => string | Refusal
  mayCreate: boolean
  mayUpdate: boolean
}
