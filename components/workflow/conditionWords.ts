import { builderWords } from './builderWords'
import type { Condition } from './model/modelTypes'
import type { RuleField } from './ruleFields'

/** A condition as a person would say it: `Amount is more than 1000 and Priority of the request is Urgent`. */
export function conditionWords(condition: Condition, fields: readonly RuleField[]): string {
  if (condition.rules.length === 0) return 'always'
  return condition.rules
    .map((rule) => {
      const field = fields.find((candidate) => candidate.name === rule.field)
      const subject = `${field?.label ?? rule.field} ${builderWords.operators[rule.operator]}`
      if (rule.operator === 'isEmpty') return subject
      const value = field?.choices.find((choice) => choice.value === rule.value)?.label ?? rule.value
      return `${subject} ${value || '…'}`
    })
    .join(condition.logic === 'and' ? ' and ' : ' or ')
}
