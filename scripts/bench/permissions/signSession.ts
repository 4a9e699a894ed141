import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { jwtSign, type Payload } from 'payload'

/** A token of an employee of the bench, who has no password: a session in the table, signed as a log-in would. */
export async function signSession(payload: Payload, client: pg.Client, id: string): Promise<string> {
  const sid = randomUUID()
  await client.query(
    `insert into employees_sessions (_order, _parent_id, id, created_at, expires_at)
     values (1, $1, $2, now(), now() + interval '1 day')`,
    [id, sid],
  )
  const { token } = await jwtSign({
    fieldsToSign: { id, collection: 'employees', sid },
    secret: payload.secret,
    tokenExpiration: 86_400,
  })
  return token
}
