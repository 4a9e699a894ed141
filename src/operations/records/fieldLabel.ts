import type { StoredType } from './typesOf'

const OWN: Readonly<Record<string, string>> = {
  title: 'Title',
  state: 'State',
  owner: 'Owner',
  assignee: 'Assigned to',
  parent: 'Parent',
  priority: 'Priority',
  dueAt: 'Due',
  tags: 'Tags',
  pendingTo: 'Waits for approval to become',
  deletedAt: 'In the trash since',
  number: 'Number',
  type: 'Type',
}

/** What people call a column of a record: `title`, or `data.<name>` by the label of the field. */
export function fieldLabel(type: Pick<StoredType, 'fields'>, column: string): string {
  const own = Object.hasOwn(OWN, column) ? OWN[column] : undefined
  if (own) return own
  const name = column.replace(/^data\./, '')
  return type.fields.find((field) => field.name === name)?.label ?? name
}
