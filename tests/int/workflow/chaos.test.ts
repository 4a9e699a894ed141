import { describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { httpProcess, type HttpProcess } from '@/tests/harness/httpProcess'
import pg from 'pg'
import { explained, type Storm } from './explained'

const REQUESTS = 200
const CLIENTS = 50
const SECONDS = 60
const KILLS = 3
const FORM = 'visitor-pass-form'
const PEOPLE = ['erin', 'mona', 'john', 'frank', 'ida'] as const
type Who = (typeof PEOPLE)[number]

let server: HttpProcess
/** Resolved while there is a server to ask. */
let up = Promise.resolve()
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const tokens = new Map<Who, string>()

/** Status of one command, or null when nobody can say what became of it: the server was killed meanwhile. */
async function send(who: Who, path: string, data: unknown): Promise<{ status: number; id?: string } | null> {
  const { url } = server
  try {
    const response = await fetch(`${url}/api/itsm-requests/${path}`, {
      method: 'POST',
      headers: { authorization: `JWT ${tokens.get(who)}`, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    const body = (await response.json()) as { doc?: { id: string } }
    return { status: response.status, ...(body.doc ? { id: body.doc.id } : {}) }
  } catch {
    return null
  }
}

async function logIn(who: Who): Promise<void> {
  const response = await fetch(`${server.url}/api/employees/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${who}@steward.example`, password: DEMO_PASSWORD }),
  })
  tokens.set(who, ((await response.json()) as { token: string }).token)
}

/** A small generator of its own, so that a storm that found something can be had again. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function act(random: (below: number) => number, hana: string): [who: Who, verb: string, data: object] {
  const pick = random(100)
  if (pick < 30) return ['mona', 'decide', { action: 'approved' }]
  if (pick < 55) return ['john', 'decide', { action: 'approved' }]
  if (pick < 60) return [random(2) ? 'mona' : 'john', 'decide', { action: 'rejected', comments: 'No' }]
  if (pick < 70) return [random(2) ? 'mona' : 'john', 'decide', { action: 'returned', comments: 'More' }]
  if (pick < 82) return ['frank', 'fulfill', {}]
  if (pick < 92) return ['erin', 'resubmit', { data: { reason: `Again ${random(1000)}` } }]
  if (pick < 97) return ['ida', 'reassign', { step: 'approval-2', to: hana }]
  return ['erin', 'cancel', { reason: 'Not needed' }]
}

describe('fifty clients and a server that is killed', () => {
  test(
    'leave every request in a state that its decisions explain, no effect lost, none doubled',
    { timeout: 300_000 },
    async () => {
      const db = new pg.Client({ connectionString: process.env.DATABASE_URL })
      await db.connect()
      server = await httpProcess()
      try {
        for (const who of PEOPLE) await logIn(who)
        const { rows } = await db.query<{ id: string }>(
          `select id from employees where email = 'hana@steward.example'`,
        )
        const hana = rows[0]!.id
        const ids: string[] = []
        await Promise.all(
          Array.from({ length: 8 }, async () => {
            while (ids.length < REQUESTS) {
              const made = await send('erin', 'submit', { form: FORM, data: { reason: 'Storm' } })
              expect(made?.status).toBe(201)
              ids.push(made!.id!)
            }
          }),
        )

        const storm: Storm = { acknowledged: [], unknown: [] }
        // A minute of a server that is up: how long it takes to start again says nothing about what it leaves.
        let over = false
        const client = async (at: number) => {
          const random = chance(at + 1)
          while (!over) {
            const id = ids[random(ids.length)]!
            const [who, verb, data] = act(random, hana)
            await up
            if (over) return
            const answer = await send(who, `${id}/${verb}`, data)
            if (answer === null) storm.unknown.push({ id, verb })
            else if (answer.status === 200) storm.acknowledged.push({ id, verb })
            else expect([who, verb, answer.status]).toEqual([who, verb, expect.toSatisfy(isRefusal)])
          }
        }
        const killer = async () => {
          for (let kill = 0; kill <= KILLS; kill += 1) {
            await pause((SECONDS * 1000) / (KILLS + 1))
            if (kill === KILLS) break
            const next = deferred()
            up = next.promise
            await server.kill()
            server = await httpProcess()
            next.resolve()
          }
          over = true
        }
        await Promise.all([killer(), ...Array.from({ length: CLIENTS }, (_, at) => client(at))])

        // What was queued is done before it is counted.
        await expect.poll(() => waitingJobs(db), { timeout: 60_000, interval: 500 }).toBe(0)
        console.info(
          `${storm.acknowledged.length} commands acknowledged, ${storm.unknown.length} cut off by ${KILLS} kills`,
        )
        expect(storm.acknowledged.length).toBeGreaterThan(REQUESTS / 2)
        for (const id of ids) expect([id, await explained(db, id, storm)]).toEqual([id, []])
      } finally {
        await server.kill()
        await db.end()
      }
    },
  )
})

/** Refused by a rule, or told to come again: never an error of the server. */
const isRefusal = (status: number) => [400, 403, 404, 409, 429].includes(status)

async function waitingJobs(db: { query: (text: string) => Promise<{ rows: unknown[] }> }): Promise<number> {
  const { rows } = await db.query(
    `select count(*)::int as count from graphile_worker.jobs where task_identifier = 'deliverNotices' and run_at <= now()`,
  )
  return (rows as { count: number }[])[0]!.count
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
