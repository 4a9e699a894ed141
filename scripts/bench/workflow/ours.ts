import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { decideRequest } from '@/src/operations/requests/decideRequest'
import { fulfillRequest } from '@/src/operations/requests/fulfillRequest'
import { submitRequest } from '@/src/operations/requests/submitRequest'
import { asSystem } from '@/src/platform/asSystem'
import { requestAs } from '../../lib/requestAs'
import { systemRequest } from '../../lib/systemRequest'
import { rate } from './rate'

/** A form of the demonstration: the line manager, then an approver of the category, then its fulfiller. */
const FORM = 'visitor-pass-form'

type Caller = () => PayloadRequest

/** Somebody's requests, each with a user of its own, so that nothing is remembered from one command to the next. */
async function caller(payload: Payload, email: string): Promise<Caller> {
  const req = await requestAs(payload, email)
  const { user } = await createLocalReq({ user: req.user! }, payload)
  return () => ({ ...req, context: { via: 'cli' }, user: { ...user! } })
}

/** One who asks for each client, all of one team, so that the queue of the manager is the same. */
async function askers(payload: Payload, clients: number): Promise<Caller[]> {
  const req = await systemRequest(payload, 'bench')
  const { docs } = await payload.find({
    collection: 'employees',
    where: { email: { equals: 'erin@steward.example' } },
    depth: 0,
    ...asSystem(req),
  })
  const erin = docs[0]!
  const made: Caller[] = []
  for (let at = 0; at < clients; at += 1) {
    const email = `asker${at}@steward.example`
    const { totalDocs } = await payload.count({
      collection: 'employees',
      where: { email: { equals: email } },
      ...asSystem(req),
    })
    if (totalDocs === 0) {
      await payload.create({
        collection: 'employees',
        data: {
          email,
          name: `Asker ${at}`,
          status: 'active',
          password: 'measured-and-thrown-away',
          department: erin.department,
          lineManager: erin.lineManager,
        },
        ...asSystem(req),
      })
    }
    made.push(await caller(payload, email))
  }
  return made
}

export type Walk = { submit: () => Promise<string>; whole: (client: number) => Promise<void> }

/** Whole requests through the operations: submit, two approvals, fulfil, each its own transaction with its event. */
export async function walk(payload: Payload, clients: number): Promise<Walk> {
  const ask = await askers(payload, clients)
  const [mona, john, frank] = await Promise.all(
    ['mona', 'john', 'frank'].map((who) => caller(payload, `${who}@steward.example`)),
  )
  const submit = async (client: number) =>
    (
      await submitRequest(ask[client]!(), {
        form: FORM,
        data: { reason: 'measured', visitor: 'Somebody' },
      })
    ).doc.id
  return {
    submit: () => submit(0),
    whole: async (client) => {
      const id = await submit(client)
      await decideRequest(mona!(), id, { action: 'approved' })
      await decideRequest(john!(), id, { action: 'approved' })
      const { doc } = await fulfillRequest(frank!(), id, {})
      if (doc.status !== 'fulfilled') throw new Error(`It ended ${String(doc.status)}.`)
    },
  }
}

export async function ourRate(payload: Payload, clients: number, seconds: number): Promise<number> {
  const { whole } = await walk(payload, clients)
  await whole(0)
  return rate(clients, seconds, whole)
}
