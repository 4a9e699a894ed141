import type { RecordField } from './recordShapes'

const OWN: Record<string, string> = {
  title: 'Title',
  number: 'Number',
  state: 'State',
  owner: 'Owner',
  assignee: 'Assigned to',
  parent: 'Part of',
  priority: 'Priority',
  dueAt: 'Due',
  tags: 'Tags',
  createdAt: 'Created',
  updatedAt: 'Changed',
}

/** What a field of a record is called: its own ones, and `data.<name>` by the label of its type. */
export function fieldLabel(field: string, fields: readonly RecordField[]): string {
  if (!field.startsWith('data.')) return Object.hasOwn(OWN, field) ? (OWN[field] ?? field) : field
  const name = field.slice('data.'.length)
  return fields.find((each) => each.name === name)?.label ?? name
}
