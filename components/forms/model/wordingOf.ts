import type { FieldType } from '@/src/domain/forms/fieldTypes'
import type { RuleOperator } from '@/src/domain/forms/ruleOperators'
import { wordingsFor, type Wording } from './wordingsFor'

/** The wording a stored rule is shown in; undefined when its operator makes no sense for the type. */
export function wordingOf(
  type: FieldType,
  { operator, value }: { operator: RuleOperator; value: string },
): Wording | undefined {
  const fitting = wordingsFor(type).filter((wording) => wording.operator === operator)
  return fitting.find((wording) => wording.needsValue === (value !== '')) ?? fitting[0]
}
