import { z } from 'zod'
import { isStorableText } from './isStorableText'
import { ruleOperators } from './ruleOperators'

const text = z.string().refine(isStorableText, { error: 'contains characters that cannot be stored' })

const ruleSchema = z.strictObject({
  field: text.min(1).max(120),
  operator: z.enum(ruleOperators),
  value: text.max(1000).default(''),
})

/** Rules over answers, joined by one word: what shows a field and what opens a way in a workflow. */
export const ruleSetSchema = z.strictObject({
  logic: z.enum(['and', 'or']).default('and'),
  rules: z.array(ruleSchema).max(50).default([]),
})

export type Rule = z.infer<typeof ruleSchema>
export type RuleSet = z.infer<typeof ruleSetSchema>
