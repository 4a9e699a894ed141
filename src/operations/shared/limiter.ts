import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { RateLimiterPostgres } from 'rate-limiter-flexible'

const limiters = new Map<string, RateLimiterPostgres>()

/** A counter in PostgreSQL, shared by all servers: `points` per `duration` seconds under one name. */
export function limiter(
  req: PayloadRequest,
  name: string,
  points: number,
  duration: number,
): RateLimiterPostgres {
  let known = limiters.get(name)
  if (!known) {
    const { pool } = req.payload.db as unknown as PostgresAdapter
    known = new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration,
      clearExpiredByTimeout: false,
    })
    limiters.set(name, known)
  }
  return known
}
