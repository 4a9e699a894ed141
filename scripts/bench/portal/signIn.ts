import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { jwtSign } from 'payload'

/** The header of somebody who is signed in: a session in the table, a token as a log-in signs it. */
export async function signIn(
  client: pg.Client,
  { collection, id, secret }: { collection: 'employees' | 'people'; id: string; secret: string },
): Promise<Record<string, string>> {
  const sid = randomUUID()
  await client.query(
    `insert into ${collection}_sessions (_order, _parent_id, id, created_at, expires_at)
     values (1, $1, $2, now(), now() + interval '1 day')`,
    [id, sid],
  )
  const { token } = await jwtSign({
    fieldsToSign: { id, collection, sid },
    secret,
    tokenExpiration: 86_400,
  })
  return { authorization: `JWT ${token}` }
}
