import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'

/**
 * Claims an idempotency key for one requester and 30 days. The insert comes first and waits for a twin
 * that is under way, so that a double click makes one request. Answers the id of the first request when
 * this is a replay of it.
 */
export async function claimKey(
  req: PayloadRequest,
  requester: string,
  key: string,
  body: unknown,
): Promise<string | null> {
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  await query(
    req,
    sql`delete from idempotency_keys where requester_id = ${requester}::uuid and key = ${key} and created_at < now() - interval '30 days'`,
  )
  const claimed = await query<{ key: string }>(
    req,
    sql`insert into idempotency_keys (requester_id, key, body_hash) values (${requester}::uuid, ${key}, ${hash})
        on conflict (requester_id, key) do nothing returning key`,
  )
  if (claimed.length > 0) return null
  const [first] = await query<{ hash: string; request: string }>(
    req,
    sql`select body_hash as hash, request_id as request from idempotency_keys where requester_id = ${requester}::uuid and key = ${key}`,
  )
  if (first && first.hash === hash) return first.request
  throw new OperationError(409, [
    {
      code: 'key_reused',
      field: 'idempotencyKey',
      message: 'This idempotency key was used for another request. Use a new key for a new request.',
      data: first ? { request: first.request } : {},
    },
  ])
}
