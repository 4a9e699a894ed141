import { fieldLabel } from '../fieldLabel'
import type { RecordField } from '../recordShapes'

export type Column = { key: string; label: string; sortable: boolean }

const OWN = ['state', 'assignee', 'owner', 'priority', 'dueAt', 'tags', 'updatedAt', 'createdAt'] as const
const SORTED: readonly string[] = ['state', 'priority', 'dueAt', 'updatedAt', 'createdAt']

/** The columns that a list starts with, before anybody has chosen. */
export const FIRST_COLUMNS: readonly string[] = ['state', 'assignee', 'priority', 'dueAt', 'updatedAt']

/** What a list of a type can show beside number and title: its own fields, then those of the type. */
export function columnsOf(fields: readonly RecordField[], filterable: readonly string[]): Column[] {
  return [
    ...OWN.map((key) => ({ key, label: fieldLabel(key, fields), sortable: SORTED.includes(key) })),
    ...fields.map(({ name, label }) => ({
      key: `data.${name}`,
      label,
      sortable: filterable.includes(name),
    })),
  ]
}
