import type { PayloadRequest } from 'payload'
import type { PoolClient } from 'pg'
import { fieldMark } from './fieldMark'
import { fieldText } from './fieldText'
import { isWhole } from './isWhole'
import { typesOf } from './typesOf'

const PREFIX = 'rs_'

/**
 * Statistics of the fields that lists compare by size or as text. PostgreSQL takes none from an index that is of one
 * type only, holds any range for a third of all, and would read a list to its end for the few that are in it. They are
 * of all types that have such a field, because statistics know no conditions; those that no type needs any more go.
 * True if some are new and want `analyze`. Needs a connection without a transaction.
 */
export async function measureFields(req: PayloadRequest, client: PoolClient): Promise<boolean> {
  await client.query('begin')
  try {
    // One at a time: who reads the types after this does not drop what another is about to need.
    await client.query('lock table records in share update exclusive mode')
    const wanted = new Map(
      [...(await typesOf(req, 'all')).values()].flatMap(({ fields, filterable }) =>
        fields
          .filter((field) => filterable.includes(field.name) && !isWhole(field))
          .map((field): [string, string] => [`${PREFIX}${fieldMark(field)}`, fieldText(field)]),
      ),
    )
    const { rows } = await client.query<{ name: string }>(
      `select stxname as name from pg_statistic_ext where stxrelid = 'records'::regclass and starts_with(stxname, $1)`,
      [PREFIX],
    )
    const there = new Set(rows.map(({ name }) => name))
    for (const name of there) if (!wanted.has(name)) await client.query(`drop statistics "${name}"`)
    const missing = [...wanted].filter(([name]) => !there.has(name))
    for (const [name, text] of missing)
      await client.query(`create statistics "${name}" on ${text} from records`)
    await client.query('commit')
    return missing.length > 0
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
