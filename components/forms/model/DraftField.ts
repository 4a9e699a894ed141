import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { RuleOperator } from '@/src/domain/forms/ruleOperators'

/** `derived`: the value follows the label until somebody edits it or the form is saved. */
export type DraftOption = { key: string; derived: boolean; label: string; value: string }

/**
 * `about` is the key of the field asked about, so that renaming it or taking it out and back needs no rewriting;
 * `name` is the name it was last known by, for when no field has that key.
 */
export type DraftRule = { key: string; about: string; name: string; operator: RuleOperator; value: string }

export type DraftVisibility = { enabled: boolean; logic: 'and' | 'or'; rules: DraftRule[] }

/** A field while it is edited: `key` lives in this editor alone; `derived`: the name still follows the label. */
export type DraftField = Omit<FormField, 'options' | 'visibility'> & {
  key: string
  derived: boolean
  options: DraftOption[]
  visibility?: DraftVisibility
}
