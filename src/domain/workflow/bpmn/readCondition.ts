import type { Rule, RuleSet } from '@/src/domain/forms/ruleSetSchema'

const OPERATORS: Record<string, Rule['operator']> = {
  '>': 'greaterThan',
  '<': 'lessThan',
  '=': 'equals',
  '==': 'equals',
  '===': 'equals',
  '!=': 'notEquals',
}
const RULE = /^([A-Za-z_][\w.]*)\s*(===|==|!=|>|<|=)\s*(?:"([^"]*)"|'([^']*)'|(-?[\w.]+))$/

function readRule(text: string): Rule | undefined {
  const match = RULE.exec(text.trim())
  const operator = OPERATORS[match?.[2] ?? '']
  if (!match?.[1] || !operator) return undefined
  return { field: match[1], operator, value: match[3] ?? match[4] ?? match[5] ?? '' }
}

/**
 * A condition written as an expression, as far as it compares fields with values: `${amount > 1000}`,
 * `= country = "DE" and amount > 5`. Undefined for anything else: it must be drawn up anew rather than guessed.
 */
export function readCondition(expression: string): RuleSet | undefined {
  // Looking for a word between blanks takes the square of the blanks, and nobody writes this much by hand.
  if (expression.length > 2_000) return undefined
  const text = expression
    .trim()
    .replace(/^[$#]\{([^]*)\}$/, '$1')
    .replace(/^=(?!=)/, '')
    .trim()
  const ands = text.split(/\s+and\s+|\s*&&\s*/i)
  const ors = text.split(/\s+or\s+|\s*\|\|\s*/i)
  if (ands.length > 1 && ors.length > 1) return undefined
  const rules = (ors.length > 1 ? ors : ands).map(readRule)
  const whole = rules.filter((rule) => rule !== undefined)
  if (whole.length !== rules.length) return undefined
  return { logic: ors.length > 1 ? 'or' : 'and', rules: whole }
}
