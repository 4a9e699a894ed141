import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import { getPayload, type Payload, type SanitizedCollectionConfig, type SanitizedConfig } from 'payload'
import { testPayload } from './testPayload'

let count = 0

type Change = {
  adapter?: 'bare'
  collection?: (collection: SanitizedCollectionConfig) => SanitizedCollectionConfig
}

/**
 * A second Payload on the same database with a guard taken out: `adapter: 'bare'` is Payload's own
 * PostgreSQL adapter, `collection` changes each collection. It shows what a guard is for, beside it.
 */
export async function barePayload({ adapter, collection }: Change): Promise<Payload> {
  const { config } = await testPayload()
  count += 1
  const db = postgresAdapter({
    idType: 'uuid',
    push: false,
    disableCreateDatabase: true,
    pool: { connectionString: process.env.DATABASE_URL!, max: 10 },
  })
  const changed = {
    ...config,
    onInit: async () => undefined,
    ...(adapter ? { db } : {}),
    ...(collection ? { collections: config.collections.map(collection) } : {}),
  } as SanitizedConfig
  const payload = await getPayload({ config: changed, key: `bare-${count}` })
  payload.logger.level = 'silent'
  // The database of the test is dropped under it at the end.
  ;(payload.db as unknown as PostgresAdapter).pool.on('error', () => undefined)
  return payload
}
