import type { FieldType } from '@/src/domain/forms/fieldTypes'
import type { RuleOperator } from '@/src/domain/forms/ruleOperators'

/** A comparison in words. Without a value it stands for the operator with an empty one. */
export type Wording = { id: string; text: string; operator: RuleOperator; needsValue: boolean }
type Wordings = readonly [Wording, ...Wording[]]

const asks = (operator: RuleOperator, text: string): Wording => ({
  id: operator,
  text,
  operator,
  needsValue: true,
})

// "Differs from nothing" is how the rules say that there is an answer; they have no operator of their own for it.
const answered: Wording = { id: 'answered', text: 'is answered', operator: 'notEquals', needsValue: false }
const empty: Wording = { id: 'isEmpty', text: 'is not answered', operator: 'isEmpty', needsValue: false }

const writing: Wordings = [
  asks('equals', 'is exactly'),
  asks('notEquals', 'is not'),
  asks('contains', 'contains'),
  answered,
  empty,
]
const reference: Wordings = [answered, empty]

const wordings: Record<FieldType, Wordings> = {
  text: writing,
  textarea: writing,
  number: [
    asks('equals', 'is'),
    asks('notEquals', 'is not'),
    asks('greaterThan', 'is more than'),
    asks('lessThan', 'is less than'),
    answered,
    empty,
  ],
  select: [asks('equals', 'is'), asks('notEquals', 'is not'), answered, empty],
  multiselect: [
    asks('contains', 'includes'),
    asks('equals', 'is only'),
    asks('notEquals', 'is not only'),
    answered,
    empty,
  ],
  checkbox: [asks('equals', 'is')],
  date: [
    asks('equals', 'is on'),
    asks('notEquals', 'is not on'),
    asks('greaterThan', 'is after'),
    asks('lessThan', 'is before'),
    answered,
    empty,
  ],
  file: reference,
  relationship: reference,
}

/** The comparisons that make sense for answers of a type, the most likely first. */
export function wordingsFor(type: FieldType): Wordings {
  return wordings[type]
}
