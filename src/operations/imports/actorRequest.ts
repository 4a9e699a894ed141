import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'

/**
 * A request as the person with this id, for work that they began and that runs in their name; nobody, when they are
 * not active any more. `via` says through what: a job or the command line.
 */
export async function actorRequest(
  req: PayloadRequest,
  employee: string,
  context: Record<string, unknown>,
): Promise<PayloadRequest> {
  const user = await req.payload.db.findOne<{ id: string }>({
    collection: 'employees',
    where: { and: [{ id: { equals: employee } }, { status: { equals: 'active' } }] },
    req,
  })
  if (!user) return createLocalReq({ context }, req.payload)
  return createLocalReq({ context, user: { ...user, collection: 'employees' } as TypedUser }, req.payload)
}
