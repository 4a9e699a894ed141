import { evaluateRules } from './evaluateRules'
import type { FormField } from './formFieldSchema'
import { ownValue } from './ownValue'

/**
 * The names of the fields that are shown for these answers. A hidden field counts as empty for the rules
 * that look at it, so hiding cascades. A field whose visibility runs in a circle counts as empty for the
 * rules inside the circle: publishing refuses circles, yet old definitions must still end.
 */
export function visibleFields(
  fields: readonly FormField[],
  answers: Readonly<Record<string, unknown>>,
): Set<string> {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const typeOf = (name: string) => byName.get(name)?.type
  const settled = new Map<string, boolean>()
  const open = new Set<string>()

  const effective = (name: string): unknown => {
    const field = byName.get(name)
    return field && !open.has(name) && isVisible(field) ? ownValue(answers, name) : undefined
  }

  const isVisible = (field: FormField): boolean => {
    const known = settled.get(field.name)
    if (known !== undefined) return known
    const { visibility } = field
    if (!visibility?.enabled) {
      settled.set(field.name, true)
      return true
    }
    open.add(field.name)
    const values = Object.fromEntries(visibility.rules.map((rule) => [rule.field, effective(rule.field)]))
    const shown = evaluateRules(visibility, values, typeOf)
    open.delete(field.name)
    settled.set(field.name, shown)
    return shown
  }

  return new Set(fields.filter(isVisible).map((field) => field.name))
}
