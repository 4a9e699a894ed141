import { compilePattern } from '../forms/compilePattern'
import { isStorableText } from '../forms/isStorableText'
import { textLength } from '../forms/textLength'
import type { Refusal } from '../shared/Refusal'
import { refuse } from '../shared/refuse'
import type { IdentifierRules } from './identifierRulesSchema'
import { MAX_IDENTIFIER } from './maxIdentifier'

const invalid = (message: string) => refuse('invalid', message, { field: 'identifier' })

/**
 * An identifier as it is stored: composed characters, no space at the ends, one space within, in the case that
 * the type asks for; so that two ways to type one plate are one identifier. Then judged by the type's rules.
 * `label` is what the type calls it. Refusal `invalid` on `identifier`.
 */
export function readIdentifier(raw: unknown, rules: IdentifierRules, label = 'Identifier'): string | Refusal {
  if (typeof raw !== 'string') return invalid(`${label}: this is required.`)
  const spaced = raw.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const cased =
    rules.format === 'uppercase'
      ? spaced.toUpperCase()
      : rules.format === 'lowercase'
        ? spaced.toLowerCase()
        : spaced
  const identifier = cased.normalize('NFC')
  if (identifier === '') return invalid(`${label}: this is required.`)
  if (!isStorableText(identifier)) return invalid(`${label}: contains characters that cannot be stored.`)
  const size = textLength(identifier)
  const most = rules.maxLength ?? MAX_IDENTIFIER
  if (rules.minLength && size < rules.minLength) {
    return invalid(`${label}: “${identifier}” is too short. It needs at least ${rules.minLength} characters.`)
  }
  if (size > most) return invalid(`${label}: this is too long. It may have at most ${most} characters.`)
  if (rules.pattern) {
    const pattern = compilePattern(rules.pattern)
    if (!pattern.ok || !pattern.matchesWhole(identifier)) {
      return invalid(`${label}: “${identifier}” does not fit the pattern ${rules.pattern}.`)
    }
  }
  return identifier
}
