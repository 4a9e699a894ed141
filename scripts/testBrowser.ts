import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import pg from 'pg'
import { ensureBuilt } from './lib/ensureBuilt'
import { startEmbeddedPostgres } from './lib/startEmbeddedPostgres'
import { runScript } from './lib/runScript'
import { startServer, type RunningServer } from './lib/startServer'
import { waitUntilReady } from './lib/waitUntilReady'

/**
 * The browser and process tests: a fresh database of the demonstration and a copy of it, two servers of the
 * built product on the first (the worker inside one of them), then vitest. Arguments go to vitest.
 */
const root = path.resolve(import.meta.dirname, '..')
const NAME = 'steward_e2e'
/** For tests that start and kill processes of their own: nobody else works on it. */
const APART = 'steward_e2e_apart'
const SECRET = 'a-secret-of-the-tests-that-guards-nothing'

const cluster = await startEmbeddedPostgres(path.join(root, '.data/test'))
const admin = new pg.Client({ connectionString: cluster.url('postgres') })
await admin.connect()
const servers: RunningServer[] = []

let ending = false
async function end(code: number): Promise<void> {
  if (ending) return
  ending = true
  await Promise.all(servers.map((server) => server.stop()))
  await admin.query(`drop database if exists ${NAME} with (force)`)
  await admin.query(`drop database if exists ${APART} with (force)`)
  const { rows } = await admin.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  await admin.end()
  if (rows[0]?.others === 0) await cluster.stop()
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(1))

try {
  // Nothing here outlives a crash, so nothing waits for the disk.
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    await admin.query(`alter system set ${setting} = off`)
  await admin.query('select pg_reload_conf()')
  for (const name of [NAME, APART]) await admin.query(`drop database if exists ${name} with (force)`)
  await admin.query(`create database ${NAME}`)
  Object.assign(process.env, {
    DATABASE_URL: cluster.url(NAME),
    PAYLOAD_SECRET: SECRET,
    SUBMIT_LIMIT: '100000',
  })
  delete process.env.SERVER_URL

  const [code] = (await once(runScript('prepare.ts', { NODE_ENV: 'production' }), 'exit')) as [number | null]
  if (code !== 0) throw new Error('The database could not be prepared; see above.')
  await ensureBuilt()
  await admin.query(`create database ${APART} template ${NAME}`)
  servers.push(await startServer({}, 'server-a'), await startServer({ WORKER: 'apart' }, 'server-b'))
  const [a, b] = servers.map((server) => server.url) as [string, string]
  await Promise.all([waitUntilReady(a), waitUntilReady(b)])

  const tests = spawn(
    process.execPath,
    [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'e2e', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, BASE_A: a, BASE_B: b, APART_DATABASE_URL: cluster.url(APART) },
    },
  )
  const [status] = (await once(tests, 'exit')) as [number | null]
  await end(status ?? 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await end(1)
}
