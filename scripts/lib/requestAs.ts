import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** A request of one employee, so that what the demonstration does goes through the same doors as theirs. */
export async function requestAs(payload: Payload, email: string): Promise<PayloadRequest> {
  const req = await createLocalReq({ context: { via: 'cli' } }, payload)
  const user = await payload.db.findOne<{ id: string }>({
    collection: 'employees',
    where: { email: { equals: email } },
    req,
  })
  if (!user) throw new Error(`There is no employee ${email}.`)
  return createLocalReq(
    { context: { via: 'cli' }, user: { ...user, collection: 'employees' } as never },
    payload,
  )
}
