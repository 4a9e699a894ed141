import { isEmptyAnswer } from './isEmptyAnswer'
import { ownValue } from './ownValue'
import { readDate } from './readDate'
import { readNumber } from './readNumber'
import type { Rule, RuleSet } from './ruleSetSchema'

/**
 * Whether the rules hold over `values` (field name -> answer). `typeOf` names a field's type; for a name it
 * does not know, the answer's own JavaScript type decides. No rules at all hold. Never throws:
 * `greaterThan` and `lessThan` over things that have no order (or no value) are false.
 */
export function evaluateRules(
  { logic, rules }: Readonly<RuleSet>,
  values: Readonly<Record<string, unknown>>,
  typeOf: (field: string) => string | undefined,
): boolean {
  if (rules.length === 0) return true
  const holds = (rule: Rule): boolean => {
    const value = ownValue(values, rule.field)
    return ruleHolds(rule, value, typeOf(rule.field) ?? typeFromValue(value))
  }
  return logic === 'or' ? rules.some(holds) : rules.every(holds)
}

function typeFromValue(value: unknown): string {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'checkbox'
  return Array.isArray(value) ? 'multiselect' : 'text'
}

function ruleHolds({ operator, value: wanted }: Rule, value: unknown, type: string): boolean {
  switch (operator) {
    case 'isEmpty':
      return isEmptyAnswer(value)
    case 'equals':
      return isEqual(value, wanted, type)
    case 'notEquals':
      return !isEqual(value, wanted, type)
    case 'contains':
      return contains(value, wanted)
    case 'greaterThan':
      return (compare(value, wanted, type) ?? 0) > 0
    case 'lessThan':
      return (compare(value, wanted, type) ?? 0) < 0
  }
}

function isEqual(value: unknown, wanted: string, type: string): boolean {
  if (isEmptyAnswer(value)) return wanted === ''
  if (type === 'number' || type === 'date') return compare(value, wanted, type) === 0
  if (type === 'checkbox') return typeof value === 'boolean' && String(value) === wanted.trim()
  if (Array.isArray(value)) return isSameSet(value, wanted)
  return type === 'multiselect' ? value === wanted : textOf(value) === wanted
}

/** The wanted set is written `a, b`; one option whose own value holds a comma is still found whole. */
function isSameSet(members: readonly unknown[], wanted: string): boolean {
  const has = new Set(members)
  if (has.size === 1 && has.has(wanted)) return true
  const wants = new Set(
    wanted
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  return has.size === wants.size && [...wants].every((part) => has.has(part))
}

function contains(value: unknown, wanted: string): boolean {
  if (isEmptyAnswer(value)) return false
  const needle = folded(wanted)
  if (Array.isArray(value)) return value.some((member) => folded(textOf(member) ?? '') === needle)
  return folded(textOf(value) ?? '').includes(needle)
}

/** Below, at or above zero like a comparator; undefined when the two cannot be compared. */
function compare(value: unknown, wanted: string, type: string): number | undefined {
  if (type === 'number') {
    const [left, right] = [readNumber(value), readNumber(wanted)]
    return left === undefined || right === undefined ? undefined : left - right
  }
  if (type !== 'date') return undefined
  const [left, right] = [readDate(value), readDate(wanted.trim())]
  if (!left || !right) return undefined
  // A date without a time is a whole day, so an instant within that day equals it.
  if (left.plain || right.plain) return left.day === right.day ? 0 : left.day < right.day ? -1 : 1
  return left.at - right.at
}

function textOf(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
