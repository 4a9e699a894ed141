import { compilePattern } from '../forms/compilePattern'
import { isStorableText } from '../forms/isStorableText'
import { textLength } from '../forms/textLength'
import type { Refusal } from '../shared/Refusal'
import { refuse } from '../shared/refuse'
import type { IdentifierRules } from './identifierRulesSchema'
import { MAX_IDENTIFIER } from './maxIdentifier'

const invalid = (message: string) => refuse('invalid', message, { field: 'identifier' })

/**
 * Reads identifiers by the rules of a type, whose pattern is compiled once for all of them. An identifier is stored
 * with composed characters, no space at the ends, one space within, in the case that the type asks for; so that two
 * ways to type one plate are one identifier. Then it is judged. `label` is what the type calls it. Refusal `invalid`
 * on `identifier`.
 */
export function identifierReader(
  rules: IdentifierRules,
  label = 'Identifier',
): (raw: unknown) => string | Refusal {
  const pattern = rules.pattern ? compilePattern(rules.pattern) : null
  const most = rules.maxLength ?? MAX_IDENTIFIER
  return (raw) => {
    if (typeof raw !== 'string') return invalid(`${label}: this is required.`)
    const spaced = raw.normalize('NFC').trim().replace(/\s+/gu, ' ')
    const identifier = cased(spaced, rules.format).normalize('NFC')
    if (identifier === '') return invalid(`${label}: this is required.`)
    if (!isStorableText(identifier)) return invalid(`${label}: contains characters that cannot be stored.`)
    const size = textLength(identifier)
    if (rules.minLength && size < rules.minLength) {
      return invalid(
        `${label}: “${identifier}” is too short. It needs at least ${rules.minLength} characters.`,
      )
    }
    if (size > most) return invalid(`${label}: this is too long. It may have at most ${most} characters.`)
    if (pattern && (!pattern.ok || !pattern.matchesWhole(identifier))) {
      return invalid(`${label}: “${identifier}” does not fit the pattern ${rules.pattern}.`)
    }
    return identifier
  }
}

function cased(text: string, format: IdentifierRules['format']): string {
  if (format === 'uppercase') return text.toUpperCase()
  return format === 'lowercase' ? text.toLowerCase() : text
}
