import { rows } from '@/tests/harness/rows'

/** Id of a row of the demonstration by slug, of an item by identifier, of a person by the local part of their address. */
export async function idOf(collection: string, key: string): Promise<string> {
  const [column, value] =
    collection === 'employees'
      ? ['email', `${key}@steward.example`]
      : collection === 'inventory-items'
        ? ['identifier', key]
        : ['slug', key]
  const [row] = await rows<{ id: string }>(
    `select id from ${collection.replaceAll('-', '_')} where ${column} = $1`,
    [value],
  )
  if (!row) throw new Error(`There is no ${key} in ${collection}.`)
  return row.id
}
