/** What a rule can ask of an answer; `evaluateRules` says what each of them means. */
export const ruleOperators = [
  'equals',
  'notEquals',
  'contains',
  'isEmpty',
  'greaterThan',
  'lessThan',
] as const

export type RuleOperator = (typeof ruleOperators)[number]
