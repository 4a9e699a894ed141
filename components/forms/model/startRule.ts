import type { DraftField, DraftRule } from './DraftField'
import { wordingsFor } from './wordingsFor'

/** A rule about a field, with the first wording of its type and, where one picks from few, the first answer. */
export function startRule(about: DraftField, key: string): DraftRule {
  const first = wordingsFor(about.type)[0]
  return {
    key,
    about: about.key,
    name: about.name,
    operator: first.operator,
    value: first.needsValue ? firstValue(about) : '',
  }
}

function firstValue({ type, options }: DraftField): string {
  if (type === 'checkbox') return 'true'
  return options[0]?.value ?? ''
}
