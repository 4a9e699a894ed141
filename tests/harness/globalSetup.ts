import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../scripts/lib/startEmbeddedPostgres'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    template: string
  }
}

export const TEST_SECRET = 'a-secret-of-the-tests-that-guards-nothing'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** What the template is made of: when none of it changed, the last one is used again. */
const MADE_OF = ['access', 'collections', 'hooks', 'jobs', 'migrations', 'scripts', 'src/domain', 'src/modules', 'src/operations', 'src/platform', 'tests/harness']
/** Any number that nothing else on the cluster locks by: two runs at once make one template. */
const LOCK = 7_349_002

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of MADE_OF) {
    const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((each) => /\.(ts|json)$/.test(each) && !each.endsWith('.test.ts')).sort()) {
      hash.update(name).update(readFileSync(path.join(ROOT, folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}

/** Starts the cluster of the tests and sees to it that the template database is there. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startEmbeddedPostgres(path.join(ROOT, '.data/test'))
  const adminUrl = cluster.url('postgres')
  const template = `steward_template_${fingerprint()}`
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  // Nothing here outlives a crash, so nothing waits for the disk.
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) await admin.query(`alter system set ${setting} = off`)
  await admin.query('select pg_reload_conf()')
  await admin.query('select pg_advisory_lock($1)', [LOCK])
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [template])
  if (rowCount === 0) {
    await dropAll(admin)
    await admin.query(`create database ${template}`)
    await promisify(execFile)(process.execPath, ['--import', 'tsx', path.join(ROOT, 'tests/harness/makeTemplate.ts')], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: cluster.url(template), PAYLOAD_SECRET: TEST_SECRET },
      maxBuffer: 16 * 1024 * 1024,
    })
    await admin.query(`alter database ${template} is_template true`)
  }
  await admin.query('select pg_advisory_unlock($1)', [LOCK])
  project.provide('adminUrl', adminUrl)
  project.provide('template', template)
  return async () => {
    const { rows } = await admin.query<{ others: string }>(
      `select count(*)::text as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    await admin.end()
    if (rows[0]?.others === '0') await cluster.stop()
  }
}

/** Templates of older code, and databases of runs that were killed. */
async function dropAll(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `select datname as name from pg_database d where datname ~ '^steward_(template|test)_'
       and not exists (select 1 from pg_stat_activity a where a.datname = d.datname)`,
  )
  for (const { name } of rows) {
    await admin.query(`alter database ${name} is_template false`)
    await admin.query(`drop database ${name}`)
  }
}
