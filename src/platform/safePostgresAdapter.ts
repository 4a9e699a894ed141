import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'
import type { DatabaseAdapterObj, Where } from 'payload'
import { keepSessions } from './keepSessions'
import { keepWritten } from './keepWritten'
import { normaliseWhere } from './normaliseWhere'
import { openTransaction } from './openTransaction'

type Options = { connectionString: string; migrationDir: string; poolMax: number }
/** The collection whose rows people sign in with. */
const AUTH = 'employees'

const WITH_WHERE = [
  'count',
  'countVersions',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/**
 * Opens a transaction whose end can be believed. Payload's own swallows every error of COMMIT, so a
 * deferred constraint or a dead connection would be answered as success.
 */
async function beginTransaction(
  this: PostgresAdapter,
  options?: Parameters<PostgresAdapter['beginTransaction']>[0],
): Promise<string> {
  await this.initializing
  const id = randomUUID()
  this.sessions[id] = await openTransaction(this, (options ?? this.transactionOptions) as typeof options)
  return id
}

async function commitTransaction(
  this: PostgresAdapter,
  incoming: Promise<number | string> | number | string = '',
): Promise<void> {
  const id = String(await incoming)
  const session = this.sessions[id]
  if (!session) {
    throw new Error('The transaction was rolled back by a nested operation; nothing was stored.')
  }
  delete this.sessions[id]
  await session.resolve()
}

/** Claims jobs with one guarded statement; kept although Payload's own queue is not used. */
async function refuseJobs(): Promise<never> {
  throw new Error("Payload's own job queue is closed: use enqueue().")
}

/**
 * Payload's PostgreSQL adapter with six holes closed: where-clauses are normalised, failures of
 * COMMIT and lost transactions are errors, time-outs are set on pool and server, its job queue is shut,
 * deleting what is not there is no failure, of log-ins at once none takes the other's session.
 */
export function safePostgresAdapter({
  connectionString,
  migrationDir,
  poolMax,
}: Options): DatabaseAdapterObj {
  const inner = postgresAdapter({
    idType: 'uuid',
    push: false,
    migrationDir,
    disableCreateDatabase: true,
    pool: {
      connectionString,
      max: poolMax,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
      application_name: 'steward',
    },
  })
  return {
    ...inner,
    init: (args) => {
      const adapter = inner.init(args)
      const methods = adapter as unknown as Record<string, (input: { where?: Where }) => unknown>
      for (const name of WITH_WHERE) {
        const original = methods[name]
        if (!original) continue
        methods[name] = function (this: PostgresAdapter, input) {
          return original.call(this, input?.where ? { ...input, where: normaliseWhere(input.where) } : input)
        }
      }
      const joinFind = methods.find!
      methods.find = function (this: PostgresAdapter, input: { joins?: unknown; where?: Where }) {
        return joinFind.call(this, { ...input, joins: normaliseJoins(input.joins) } as never)
      }
      const updateFound = methods.updateOne!
      methods.updateOne = async function (this: PostgresAdapter, input) {
        const update = input as Parameters<PostgresAdapter['updateOne']>[0]
        const row = await updateFound.call(this, await keepSessions(update as never, AUTH))
        if (!update.select) await keepWritten(update.req, update.collection, row)
        return row
      }
      const deleteFound = methods.deleteOne!
      // Where nothing matches it would ask again without the joins that the condition names, which is an error.
      methods.deleteOne = async function (this: PostgresAdapter, input) {
        const found = await this.findOne<{ id: string }>(input as Parameters<PostgresAdapter['findOne']>[0])
        return found === null ? null : deleteFound.call(this, input)
      }
      const connect = adapter.connect!
      return Object.assign(adapter, {
        beginTransaction,
        commitTransaction,
        updateJobs: refuseJobs,
        // An idle connection that the database closes is an error event of the pool; unheard, it ends the process.
        async connect(this: PostgresAdapter, options?: Parameters<typeof connect>[0]) {
          await connect.call(this, options)
          if (this.pool.listenerCount('error') > 0) return
          const heard = (error: Error) =>
            this.payload.logger.warn(`A database connection was lost: ${error.message}`)
          this.pool.on('error', heard)
          this.pool.on('connect', (client) => client.on('error', heard))
        },
      })
    },
  }
}

function normaliseJoins(joins: unknown): unknown {
  if (typeof joins !== 'object' || joins === null) return joins
  return Object.fromEntries(
    Object.entries(joins as Record<string, { where?: Where } | false>).map(([path, join]) => [
      path,
      join && join.where ? { ...join, where: normaliseWhere(join.where) } : join,
    ]),
  )
}
