import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { keptDefinition } from '@/src/operations/workflow/keptDefinition'
import { askLast } from '@/src/platform/askLast'
import { docOfRow } from '@/src/platform/docOfRow'
import { describeRequest, type RequestDetails, type StoredRun } from './describeRequest'

export type RequestDoc = { id: string; number: string } & RequestDetails & Record<string, unknown>

type Answer = Omit<StoredRun, 'definition'> & { row: Record<string, unknown>; definition: string }

/**
 * A request as commands answer it: the stored row, and what is computed from its run. `commit`: it is the last that a
 * command does in a transaction of its own, which ends with it.
 */
export async function requestDoc(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  commit = false,
): Promise<RequestDoc> {
  const answer = await askLast<Answer | null>(req, 'request_doc', id, commit)
  if (!answer) throw new Error('A request vanished within its transaction.')
  const { row, definition, ...run } = answer
  const doc = docOfRow(req.payload, 'itsm-requests', row) as { id: string; number: string }
  return { ...doc, ...describeRequest(actor, doc, { ...run, definition: keptDefinition(definition) }) }
}
