import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { PRIORITIES } from '@/src/domain/shared/priorities'
import { builderWords } from './builderWords'
import type { WorkflowOptions } from './WorkflowOptions'

export type RuleField = {
  name: string
  label: string
  input: 'text' | 'number' | 'date' | 'choice'
  choices: { value: string; label: string }[]
}

const YES_NO = [
  { value: 'true', label: 'ticked' },
  { value: 'false', label: 'not ticked' },
]

function ofForm(field: FormField): RuleField {
  const base = { name: field.name, label: field.label, choices: [] }
  switch (field.type) {
    case 'select':
    case 'multiselect':
      return { ...base, input: 'choice', choices: field.options ?? [] }
    case 'checkbox':
      return { ...base, input: 'choice', choices: YES_NO }
    case 'number':
    case 'date':
      return { ...base, input: field.type }
    default:
      return { ...base, input: 'text' }
  }
}

/** Everything a condition can ask about: the questions of the form, then the facts of every request. */
export function ruleFields(fields: readonly FormField[], options: WorkflowOptions): RuleField[] {
  const { facts, priorities } = builderWords
  return [
    ...fields.map(ofForm),
    {
      name: 'request.priority',
      label: facts['request.priority'],
      input: 'choice',
      choices: PRIORITIES.map((value) => ({ value, label: priorities[value] })),
    },
    {
      name: 'requester.department',
      label: facts['requester.department'],
      input: options.departments.length > 0 ? 'choice' : 'text',
      choices: options.departments.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'requester.jobTitle', label: facts['requester.jobTitle'], input: 'text', choices: [] },
  ]
}
