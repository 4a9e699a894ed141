import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../scripts/lib/startEmbeddedPostgres'
import { testSecret } from './testSecret'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    template: string
    /** What the names of this run's databases begin with. */
    run: string
  }
}

const ROOT = path.resolve(import.meta.dirname, '../..')
/** What the template is made of: when none of it changed, the last one is used again. */
const MADE_OF = [
  'access',
  'collections',
  'hooks',
  'jobs',
  'migrations',
  'scripts',
  'src/domain',
  'src/modules',
  'src/operations',
  'src/platform',
  'tests/harness',
]
/** Any number that nothing else on the cluster locks by: two runs at once make one template. */
const LOCK = 7_349_002
/** People work on several branches at once; a template takes a few seconds and ten megabytes. */
const KEPT_TEMPLATES = 3

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of MADE_OF) {
    const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    for (const name of names
      .filter((each) => /\.(ts|json)$/.test(each) && !each.endsWith('.test.ts'))
      .sort()) {
      hash.update(name).update(readFileSync(path.join(ROOT, folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}

/** Starts the cluster of the tests and sees to it that the template database is there. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startEmbeddedPostgres(path.join(ROOT, '.data/test'))
  const adminUrl = cluster.url('postgres')
  const template = `steward_template_${fingerprint()}`
  const run = `steward_test_${randomBytes(4).toString('hex')}`
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  // Nothing here outlives a crash, so nothing waits for the disk.
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    await admin.query(`alter system set ${setting} = off`)
  await admin.query('select pg_reload_conf()')
  for (const name of [template, run])
    await admin.query(`select pg_advisory_lock_shared(${claim('$1')})`, [name])
  await admin.query('select pg_advisory_lock($1)', [LOCK])
  await dropUnclaimed(admin)
  if (!(await exists(admin, template))) {
    await admin.query(`create database ${template}`)
    await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', path.join(ROOT, 'tests/harness/makeTemplate.ts')],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          NODE_ENV: 'test',
          DATABASE_URL: cluster.url(template),
          PAYLOAD_SECRET: testSecret,
        },
        maxBuffer: 16 * 1024 * 1024,
      },
    )
    await admin.query(`alter database ${template} is_template true`)
  }
  await admin.query('select pg_advisory_unlock($1)', [LOCK])
  project.provide('adminUrl', adminUrl)
  project.provide('template', template)
  project.provide('run', run)
  return async () => {
    await admin.query(`select pg_advisory_unlock_shared(${claim('$1')})`, [run])
    await dropUnclaimed(admin)
    const { rows } = await admin.query<{ others: string }>(
      `select count(*)::text as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    await admin.end()
    if (rows[0]?.others === '0') await cluster.stop()
  }
}

/** The lock by which a run says that it uses a template, or databases whose names begin with its own. */
function claim(name: string): string {
  return `7349, hashtext(${name})`
}

async function exists(admin: pg.Client, template: string): Promise<boolean> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
    template,
  ])
  return rowCount === 1
}

/** Drops databases of runs that ended, templates cut off halfway, and templates that nobody uses but the latest few. */
async function dropUnclaimed(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string; owner: string; template: boolean }>(
    `select datname as name, substring(datname from '^steward_(?:test|template)_[0-9a-f]+') as owner, datistemplate as template
     from pg_database where datname ~ '^steward_(test|template)_' order by datistemplate, oid desc`,
  )
  let kept = 0
  for (const { name, owner, template } of rows) {
    if (template && (kept += 1) <= KEPT_TEMPLATES) continue
    const { rows: free } = await admin.query<{ free: boolean }>(
      `select pg_try_advisory_lock(${claim('$1')}) as free`,
      [owner],
    )
    if (!free[0]?.free) continue
    if (template) await admin.query(`alter database ${name} is_template false`)
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`select pg_advisory_unlock(${claim('$1')})`, [owner])
  }
}
