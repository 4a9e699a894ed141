import type { Refusal } from '../shared/Refusal'
import { identifierReader } from './identifierReader'
import type { IdentifierRules } from './identifierRulesSchema'

/** One identifier as it is stored, or the refusal `invalid` on `identifier`: see `identifierReader`. */
export function readIdentifier(raw: unknown, rules: IdentifierRules, label?: string): string | Refusal {
  return identifierReader(rules, label)(raw)
}
