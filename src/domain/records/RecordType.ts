import type { FormField } from '../forms/formFieldSchema'
import type { WorkflowDefinition } from '../workflow/definitionSchema'

export type RecordState = { key: string; label: string; kind: 'open' | 'done' }

export type RecordTransition = {
  from: string
  to: string
  label: string
  /** A full slug such as `records-contract.manage`; left out, whoever may edit the record. */
  permission?: string
  /** Names of custom fields, or of the own ones in `REQUIRABLE`. */
  requires?: string[]
  /** The record stays in `from` until a run of it ends approved. */
  workflow?: WorkflowDefinition
}

/** Full slugs of the permissions that reading or writing a field takes besides those on the record. */
export type FieldRights = Record<string, { read?: string; update?: string }>

/** What a type says about its records, read and sound enough to judge by. */
export type RecordType = {
  fields: FormField[]
  fieldRights: FieldRights
  /** Names of the fields that lists filter and sort by, each with an index. */
  filterable: string[]
  states: RecordState[]
  transitions: RecordTransition[]
}
