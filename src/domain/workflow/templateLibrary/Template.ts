import type { WorkflowDefinition } from '../definitionSchema'

/**
 * A blank that whoever uses a template may fill in. A `role` left open means: whoever may approve or fulfil the form.
 * The others name a question of the form; left open, the template keeps `suggested`, and publishing says what is missing.
 */
export type TemplateSlot = {
  key: string
  label: string
  kind: 'role' | 'number' | 'person' | 'checkbox'
  suggested?: string
}

/** What was chosen for the slots: role slugs and names of questions, by the key of the slot. */
export type TemplateChoices = Readonly<Record<string, string | undefined>>

export type Template = {
  key: string
  name: string
  /** One sentence: what happens, and when one would use it. */
  description: string
  group: 'Basics' | 'Amounts' | 'Several people' | 'Time' | 'After a decision'
  slots: readonly TemplateSlot[]
  build: (choices: TemplateChoices) => WorkflowDefinition
}
