import pg from 'pg'
import { auditKey } from '@/src/operations/audit/auditKey'
import type { Chance } from './chance'
import type { Colleague, Company } from './Company'
import { eventRow } from './eventRow'
import { insertRows } from './insertRows'
import type { SeedForm } from './SeedForm'
import type { Size } from './Size'
import type { Story } from './Story'
import { tellStory } from './tellStory'
import { busyness } from './workingTime'

/** Requests that one transaction stores: large enough for few statements, small enough for the memory. */
const CHUNK = 2000
/** Of a hundred requests so many are made for a colleague. */
const FOR_OTHERS = 0.08

type Place = { form: SeedForm; number: string; requester: Colleague; requestedFor: Colleague; at: number }

/**
 * Requests with their whole history, oldest first, so that numbers follow time. While the database stores one chunk,
 * the next one is thought out. Each chunk is one transaction: rows and their events exist together.
 */
export async function makeRequests(
  url: string,
  forms: readonly SeedForm[],
  { people }: Company,
  { requests, since, until }: Size,
  secret: string,
  chance: Chance,
  progress: (done: number) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const known = new Map(people.map((person) => [person.id, person]))
    const { rows } = await client.query<{ last: string }>(
      'select case when is_called then last_value else 0 end as last from itsm_request_numbers',
    )
    const first = Number(rows[0]!.last) + 1
    const places = placesOf({ forms, people, requests, since, until, first, chance })
    let storing = Promise.resolve()
    for (let at = 0; at < places.length; at += CHUNK) {
      const part = places.slice(at, at + CHUNK)
      const stories = part.map((place) =>
        tellStory({ ...place, until, chance, colleague: (id) => known.get(id) }),
      )
      const events = stories.flatMap((story) => story.events).sort((a, b) => a.at - b.at)
      const signed = events.map((event) => eventRow(event, auditKey(secret), chance))
      await storing
      storing = store(client, stories, signed, first + at + part.length - 1).then(() => progress(part.length))
      // A failure is met at the next turn; until then nobody else waits for it.
      storing.catch(() => undefined)
    }
    await storing
  } finally {
    await client.end()
  }
}

async function store(
  client: pg.Client,
  stories: readonly Story[],
  events: Parameters<typeof insertRows>[2],
  last: number,
): Promise<void> {
  await client.query('begin')
  const all = (part: Exclude<keyof Story, 'request' | 'run' | 'events' | 'judgements' | 'watches'>) =>
    stories.flatMap((story) => story[part])
  await insertRows(
    client,
    'itsm_requests',
    stories.map(({ request }) => request),
  )
  await insertRows(
    client,
    'workflow_runs',
    stories.map(({ run }) => run),
  )
  await insertRows(client, 'workflow_steps', all('steps'))
  await insertRows(client, 'workflow_step_candidates', all('candidates'))
  await insertRows(client, 'workflow_decisions', all('decisions'))
  await insertRows(client, 'itsm_comments', all('comments'))
  await insertRows(client, 'notifications', all('notifications'))
  await insertRows(client, 'audit_events', events)
  await client.query(
    `select graphile_worker.add_job('judgeStep', json_build_object('kind', 'request', 'subject', subject, 'step', key, 'event', 'overdue'),
       run_at := to_timestamp(at / 1000.0), job_key := 'judgeStep:' || run || ':' || key)
     from jsonb_to_recordset($1::jsonb) as j(run text, subject text, key text, at float8)`,
    [JSON.stringify(stories.flatMap(({ judgements }) => judgements))],
  )
  await client.query(
    `select graphile_worker.add_job('judgeSla', json_build_object('request', subject), run_at := to_timestamp(at / 1000.0),
       job_key := 'judgeSla:' || subject)
     from jsonb_to_recordset($1::jsonb) as w(subject text, at float8)`,
    [JSON.stringify(stories.flatMap(({ watches }) => watches))],
  )
  await client.query(`select setval('itsm_request_numbers', $1)`, [last])
  await client.query('commit')
}

function placesOf({
  forms,
  people,
  requests,
  since,
  until,
  first,
  chance,
}: Pick<Size, 'requests' | 'since' | 'until'> & {
  forms: readonly SeedForm[]
  people: readonly Colleague[]
  first: number
  chance: Chance
}): Place[] {
  const form = byWeight(forms, ({ weight }) => weight, chance)
  const asker = byWeight(people, ({ asks }) => asks, chance)
  return timesOf(requests, since, until, chance).map((at, nr) => {
    const requester = asker()
    return {
      form: form(),
      number: `REQ-${String(first + nr).padStart(6, '0')}`,
      requester,
      requestedFor: chance.is(FOR_OTHERS) ? chance.pick(people) : requester,
      at,
    }
  })
}

/** When people ask, oldest first: more from year to year, by season, day and hour. */
function timesOf(count: number, since: number, until: number, chance: Chance): number[] {
  const times: number[] = []
  while (times.length < count) {
    const share = chance.next()
    const at = Math.floor(since + (until - since) * share)
    if (chance.next() * 1.3 < busyness(at) * (1 + 0.3 * share)) times.push(at)
  }
  return times.sort((a, b) => a - b)
}

/** Picks values as often as their weight says. */
function byWeight<Value>(
  values: readonly Value[],
  weightOf: (value: Value) => number,
  chance: Chance,
): () => Value {
  const sums: number[] = []
  let sum = 0
  for (const value of values) sums.push((sum += weightOf(value)))
  return () => {
    const wanted = chance.next() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! <= wanted) low = middle + 1
      else high = middle
    }
    return values[low]!
  }
}
