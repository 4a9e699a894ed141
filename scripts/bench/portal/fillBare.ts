import { randomUUID } from 'node:crypto'
import pg from 'pg'

const CHUNK = 20_000

/** The product's rows in the tables of the bare application: who asked, and what waits for whom. */
export async function fillBare(
  product: pg.Client,
  url: string,
  held: ReadonlyMap<string, string[]>,
): Promise<void> {
  const bare = new pg.Client({ connectionString: url })
  await bare.connect()
  const requests = async (client: pg.Client, table: string) =>
    (await client.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]!.count
  const there = await requests(bare, 'requests')
  if (there > 0) {
    // A run before this one submitted some.
    if (there === (await requests(product, 'itsm_requests'))) return bare.end()
    await bare.query('truncate people, requests, tasks')
  }
  await copy('people', `select id, name, email, created_at, updated_at from employees`)
  for (const [id, resources] of held)
    await bare.query('update people set resources = $2 where id = $1', [id, JSON.stringify(resources)])
  await copy(
    'requests',
    `select r.id, r.number, v.title, r.status, r.priority, r.requester_id, r.requested_for_id, r.resource_id as resource, r.data,
       r.sla_due_at as due_at, r.completed_at, r.created_at, r.updated_at
     from itsm_requests r join itsm_form_versions v on v.id = r.form_version_id`,
  )
  await copy(
    'tasks',
    `select c.id, c.employee_id, r.id as request_id, r.number, v.title, s.label, s.type, e.name as requester_name, r.data, v.fields,
       s.since, coalesce(s.due_at, r.sla_due_at) as due_at, c.created_at, c.updated_at
     from workflow_step_candidates c join workflow_steps s on s.id = c.step_id and s.status = 'open'
       join itsm_requests r on r.id = c.subject_id::uuid join itsm_form_versions v on v.id = r.form_version_id
       join employees e on e.id = r.requester_id
     where c.open`,
  )
  await bare.query('vacuum analyze')
  await bare.end()

  async function copy(table: string, select: string): Promise<void> {
    const cursor = `c_${randomUUID().replaceAll('-', '')}`
    await product.query(`begin; declare ${cursor} cursor for ${select}`)
    for (;;) {
      const { rows: part } = await product.query(`fetch ${CHUNK} from ${cursor}`)
      if (part.length === 0) break
      const columns = Object.keys(part[0] as object)
        .map((name) => `"${name}"`)
        .join(', ')
      await bare.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(part)],
      )
    }
    await product.query('commit')
  }
}
