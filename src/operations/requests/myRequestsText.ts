import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'

export type RequestFilter = { state: 'open' | 'closed' | null; limit: number; offset: number }

const statement = preparedStatement('select my_requests($1::uuid, $2, $3, $4) as answer')

/** `listMyRequests` as JSON, as the database wrote it. */
export async function myRequestsText(
  req: PayloadRequest,
  actor: Pick<Actor, 'id'>,
  { state, limit, offset }: RequestFilter,
): Promise<string> {
  const [row] = await runPrepared<{ answer: string }>(req, statement, [actor.id, state, limit, offset])
  return row!.answer
}
