import { afterEach, describe, expect, test } from 'vitest'
import { startProcess, type RunningProcess } from '@/scripts/lib/startProcess'
import { call } from '../harness/call'
import { database } from '../harness/database'
import { settings } from '../harness/settings'
import { startApart } from '../harness/startApart'
import { submit } from '../harness/submit'
import { waitingForLocks } from '../harness/waitingForLocks'

const running: RunningProcess[] = []
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})
function started<Process extends RunningProcess>(process: Process): Process {
  running.push(process)
  return process
}
const startWorker = (log: string) =>
  started(startProcess('worker.ts', { NODE_ENV: 'production', DATABASE_URL: settings.apartDatabase }, log))

const CATEGORIES = 20

describe('processes end', () => {
  test('a category made while the worker is killed has its rights exactly once after it starts again', async () => {
    const { url } = started(await startApart('apart', 'server-of-killed-worker'))
    await using holder = await database(settings.apartDatabase)
    await using watcher = await database(settings.apartDatabase)
    const slugs = Array.from({ length: CATEGORIES }, (_, index) => `killed-${String(index).padStart(2, '0')}`)
    for (const slug of slugs) {
      const { status } = await call(
        'admin',
        'POST',
        '/api/itsm-categories',
        { title: slug, slug, enabled: true },
        url,
      )
      expect(status).toBe(201)
    }
    // The worker will stand still in the middle of this one, having done those before it.
    await holder.query('begin')
    await holder.query('select 1 from itsm_categories where slug = $1 for update', [slugs[CATEGORIES / 2]])
    const first = startWorker('worker-killed')
    await expect.poll(() => waitingForLocks(watcher), { timeout: 30_000 }).toBeGreaterThanOrEqual(2)
    first.child.kill('SIGKILL')
    await first.ended
    await holder.query('commit')
    expect(await readyOf(watcher)).toSatisfy((count: number) => count > 0 && count < CATEGORIES)

    startWorker('worker-after')
    await expect.poll(() => readyOf(watcher), { timeout: 40_000, interval: 250 }).toBe(CATEGORIES)
    const { rows } = await watcher.query(
      `select c.slug, c.rights_status as status,
         (select count(*)::int from permission_resources r where r.slug = 'itsm-' || c.slug) as resources,
         (select count(*)::int from permissions p where p.resource_id = c.resource_id) as permissions,
         (select count(*)::int from employee_roles o where o.slug like 'itsm-' || c.slug || '-%') as roles,
         (select count(*)::int from employee_roles_rels x join permissions p on p.id = x.permissions_id
            where x.path = 'permissions' and p.resource_id = c.resource_id) as given,
         (select count(*)::int from audit_events e where e.entity_id = c.id::text and e.action = 'itsm-categories.rights-generated') as events
       from itsm_categories c where c.slug like 'killed-%' order by c.slug`,
    )
    const once = { status: 'ready', resources: 1, permissions: 8, roles: 4, given: 6, events: 1 }
    expect(rows).toEqual(slugs.map((slug) => ({ slug, ...once })))
  })

  test('a server that is told to stop finishes what it has begun: a request under way, and a job', async () => {
    const server = started(await startApart('inside', 'server-stopped'))
    const { id } = await submit('erin', 'access-card-form', {}, server.url)
    await call('john', 'GET', '/api/permissions/me', undefined, server.url)
    await using row = await database(settings.apartDatabase)
    await using roles = await database(settings.apartDatabase)
    await using watcher = await database(settings.apartDatabase)
    await row.query('begin')
    await row.query('select 1 from itsm_requests where id = $1 for update', [id])
    await roles.query('begin')
    await roles.query('lock table employee_roles in share mode')

    const made = await call(
      'admin',
      'POST',
      '/api/itsm-categories',
      { title: 'Stopped', slug: 'stopped' },
      server.url,
    )
    expect(made.status).toBe(201)
    const deciding = call(
      'john',
      'POST',
      `/api/itsm-requests/${id}/decide`,
      { action: 'approved' },
      server.url,
    )
    await expect.poll(() => waitingForLocks(watcher), { timeout: 15_000 }).toBeGreaterThanOrEqual(2)

    server.child.kill('SIGTERM')
    const refused = () =>
      fetch(`${server.url}/api/health/live`).then(
        () => false,
        () => true,
      )
    await expect.poll(refused, { timeout: 5_000 }).toBe(true)
    await row.query('commit')
    const decided = await deciding
    expect([decided.status, (decided.body.doc as { status: string }).status]).toEqual([
      200,
      'pending_fulfillment',
    ])
    await roles.query('commit')
    expect(await server.ended).toBe(0)
    const { rows } = await watcher.query(
      `select (select rights_status::text from itsm_categories where slug = 'stopped') as rights,
         (select count(*)::int from graphile_worker.jobs where locked_at is not null) as held`,
    )
    expect(rows).toEqual([{ rights: 'ready', held: 0 }])
  })
})

async function readyOf(client: Awaited<ReturnType<typeof database>>): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from itsm_categories where slug like 'killed-%' and rights_status = 'ready'`,
  )
  return rows[0]!.count
}
