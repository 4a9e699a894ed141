import type { Fault } from '../shared/Fault'
import type { FormField } from './formFieldSchema'
import { readDate } from './readDate'
import { readNumber } from './readNumber'
import type { Rule } from './ruleSetSchema'

/**
 * Faults of the rules that show and hide fields: rules about fields that do not exist, about the field
 * itself, in a circle, or comparing what has no order. Rules that are switched off decide nothing and are
 * not judged. Paths are `fields.<index>.visibility…`.
 */
export function visibilityFaults(fields: readonly FormField[]): Fault[] {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const faults: Fault[] = []
  fields.forEach((field, index) => {
    rulesOf(field).forEach((rule, position) => {
      const problem = ruleProblem(field, rule, byName.get(rule.field))
      if (!problem) return
      faults.push({
        code: problem.code,
        path: `fields.${index}.visibility.rules.${position}.${problem.key}`,
        message: `${field.label}: ${problem.text}`,
      })
    })
    const circle = circleThrough(field, byName)
    if (!circle) return
    faults.push({
      code: 'visibility_cycle',
      path: `fields.${index}.visibility`,
      message: `${field.label}: its visibility runs in a circle (${circle.join(' → ')}). Remove one of these rules.`,
    })
  })
  return faults
}

function rulesOf({ visibility }: FormField): Rule[] {
  return visibility?.enabled ? visibility.rules : []
}

function ruleProblem(
  field: FormField,
  { field: name, operator, value }: Rule,
  other: FormField | undefined,
): { code: string; key: 'field' | 'operator' | 'value'; text: string } | undefined {
  if (name === field.name) {
    return {
      code: 'visibility_self',
      key: 'field',
      text: 'its visibility asks about itself. Choose another field.',
    }
  }
  if (!other) {
    const text = `its visibility asks about "${name}", which is not a field of this form. Choose an existing field.`
    return { code: 'visibility_unknown_field', key: 'field', text }
  }
  if (operator !== 'greaterThan' && operator !== 'lessThan') return undefined
  if (other.type !== 'number' && other.type !== 'date') {
    const text = `"${other.label}" is neither a number nor a date, so nothing is greater or less. Use another operator.`
    return { code: 'visibility_operator', key: 'operator', text }
  }
  const readable = other.type === 'number' ? readNumber(value) : readDate(value.trim())
  if (readable !== undefined) return undefined
  const wanted = other.type === 'number' ? 'a number' : 'a date as YYYY-MM-DD'
  return {
    code: 'visibility_value',
    key: 'value',
    text: `its visibility compares with "${value}". Write ${wanted}.`,
  }
}

/** The names from the field back to itself, when there is such a way of two steps or more. */
function circleThrough(start: FormField, byName: Map<string, FormField>): string[] | undefined {
  const seen = new Set<string>()
  const ways = [[start.name]]
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = byName.get(way[way.length - 1] ?? '')
    for (const { field: next } of last ? rulesOf(last) : []) {
      if (next === start.name && way.length > 1) return [...way, next]
      if (next === start.name || seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return undefined
}
