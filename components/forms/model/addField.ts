import type { FieldType } from '@/src/domain/forms/fieldTypes'
import type { DraftField } from './DraftField'
import { freeName } from './freeName'
import { hasOptions } from './hasOptions'

/**
 * The fields with a new one at the end. It begins with a label (and two options where it needs them), so that a
 * form that is saved at once can be saved.
 */
export function addField(
  draft: readonly DraftField[],
  { type, key, label }: { type: FieldType; key: string; label: string },
): DraftField[] {
  const options = hasOptions(type)
    ? [1, 2].map((count) => ({
        key: `${key}-${count}`,
        derived: true,
        label: `Option ${count}`,
        value: `option-${count}`,
      }))
    : []
  const name = freeName(draft, { label, key, fallback: type })
  return [...draft, { key, derived: true, name, label, type, options }]
}
