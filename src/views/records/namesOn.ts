import type { RecordPage } from '@/src/operations/records/recordPage'

/** What ids on the page of a record are called: people, files, and the records that it points at. */
export function namesOn({ record, people, references, files }: RecordPage): Record<string, string> {
  const { owner, assignee, parent } = record
  return {
    ...people,
    ...Object.fromEntries(Object.entries(references).map(([id, { label }]) => [id, label])),
    ...Object.fromEntries(files.map(({ id, filename }) => [id, filename])),
    ...(owner ? { [owner.id]: owner.name } : {}),
    ...(assignee ? { [assignee.id]: assignee.name } : {}),
    ...(parent ? { [parent.id]: `${parent.number} ${parent.title}` } : {}),
  }
}
