import type { FormField } from '../../forms/formFieldSchema'
import type { FieldRights, RecordState, RecordTransition } from '../RecordType'

/** A type to start from. `{slug}` in permissions and roles stands for the slug that the type gets. */
export type RecordTemplate = {
  key: string
  name: string
  description: string
  slug: string
  prefix: string
  /** Name of a Lucide icon. */
  icon: string
  fields: FormField[]
  fieldRights: FieldRights
  states: RecordState[]
  transitions: RecordTransition[]
}
