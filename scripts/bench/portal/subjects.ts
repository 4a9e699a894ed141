import type pg from 'pg'

export type Subjects = {
  /** Who asks: people with requests of their own. */
  askers: { id: string; requests: string[] }[]
  /** Who decides: people with something in their queue. */
  deciders: { id: string }[]
}

const MOST = 100

/** People that the bench plays, the same at each run on the same data. */
export async function subjectsOf(client: pg.Client): Promise<Subjects> {
  const { rows: askers } = await client.query<Subjects['askers'][number]>(
    `select requester_id as id, (array_agg(id order by created_at desc))[1:10] as requests from itsm_requests
     group by 1 having count(*) between 5 and 400 order by md5(requester_id::text) limit $1`,
    [MOST],
  )
  const { rows: deciders } = await client.query<{ id: string }>(
    `select employee_id as id from workflow_step_candidates where open group by 1
     order by least(count(*), 20) desc, md5(employee_id::text) limit $1`,
    [MOST],
  )
  if (askers.length === 0 || deciders.length === 0)
    throw new Error('Too little is seeded: nobody has requests of their own, or nothing waits for anybody.')
  return { askers, deciders }
}

export type Decidable = { request: string; step: string; employee: string }

/** Open approvals and one of those who may decide each. */
export async function decidables(client: pg.Client): Promise<Decidable[]> {
  const { rows } = await client.query<Decidable>(
    `select distinct on (s.id) w.subject_id as request, s.id as step, c.employee_id as employee
     from workflow_steps s join workflow_runs w on w.id = s.run_id join workflow_step_candidates c on c.step_id = s.id and c.open
     where s.status = 'open' and s.type = 'approval' and not exists (select from workflow_decisions d where d.step_id = s.id)
     order by s.id, c.employee_id`,
  )
  return rows
}
