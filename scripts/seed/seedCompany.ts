import pg from 'pg'
import type { Payload } from 'payload'
import { sealEvents } from '@/src/operations/audit/sealEvents'
import { systemRequest } from '../lib/systemRequest'
import { chance as chanceOf } from './chance'
import { loadForms } from './loadForms'
import { makeForms } from './makeForms'
import { makePeople } from './makePeople'
import { makeRequests } from './makeRequests'
import { makeRights } from './makeRights'
import type { Size } from './Size'

type Options = {
  /** Also into a database that holds more than the demonstration. */
  force?: boolean
  /** Begins a stage of so many parts; what it answers is called with how many more are done. */
  stage: (name: string, total: number) => (done: number) => void
}

/**
 * Puts a large company beside the demonstration. Repeatable: the same size and seed give the same people, requests
 * and histories. Throws when somebody has worked in the database, and was not told to go on.
 */
export async function seedCompany(
  payload: Payload,
  url: string,
  size: Size,
  { force = false, stage }: Options,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await refuseUsed(client, force)
    const { secret } = payload.config
    const chance = chanceOf(size.seed)
    const people = stage('People', size.employees)
    const company = await makePeople(client, size, secret, chance)
    people(size.employees)
    const forms = stage('Categories and forms', size.categories + 2 * size.forms)
    const ids = await makeForms(payload, url, size, chance, forms, (categories) =>
      makeRights(client, categories, company, size.since, secret, chance),
    )
    await client.query('analyze')
    const req = await systemRequest(payload, 'seed')
    const seeded = await loadForms(
      req,
      ids,
      company.people.map(({ id }) => id),
      chance,
    )
    const { rows } = await client.query<{ last: string }>(
      'select case when is_called then last_value else 0 end as last from itsm_request_numbers',
    )
    const requests = stage('Requests', size.requests)
    await makeRequests(url, seeded, company, size, secret, chance, requests)
    const from = Number(rows[0]!.last) + 1
    // Numbers of a seed have no gaps, while a refused submission of real life leaves one: the checker is told where.
    await client.query(
      `insert into installation values ('seed', $1) on conflict (key) do update set value = excluded.value`,
      [JSON.stringify({ seed: size.seed, from, to: from + size.requests - 1 })],
    )
    const tidy = stage('Tidying and sealing', 2)
    await client.query('vacuum analyze')
    tidy(1)
    await sealEvents(req)
    tidy(1)
  } finally {
    await client.end()
  }
}

async function refuseUsed(client: pg.Client, force: boolean): Promise<void> {
  const { rows } = await client.query<{ requests: boolean; people: boolean; seeded: boolean }>(
    `select exists (select 1 from itsm_requests) as requests,
       exists (select 1 from employees where email not like '%@steward.example') as people,
       exists (select 1 from departments where slug like 'seed-%') as seeded`,
  )
  const { requests, people, seeded } = rows[0]!
  if (seeded)
    throw new Error('This database has been seeded before. Take a new one: a company comes only once.')
  if ((requests || people) && !force) {
    throw new Error(
      'This database holds more than the demonstration. A large company beside real work cannot be taken out again: say --force if you mean it.',
    )
  }
}
