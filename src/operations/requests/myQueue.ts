import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { queueText, type QueueAsked } from './queue/queueText'

type Person = { id: string; name: string }

export type QueueItem = {
  request: {
    id: string
    number: string
    title: string
    form: string
    status: string
    priority: string
    requester: Person
    requestedFor: Person
    data: Record<string, unknown>
    fields: FormField[]
    slaDueAt: string | null
    createdAt: string
  }
  step: { id: string; nodeId: string; type: string; label: string }
  /** `since`: when it became a matter of this person, later than that of the step for who came later. */
  why: { rule: string; onBehalfOf: Person | null; since: string }
  since: string
  dueAt: string | null
}

/**
 * What waits for one person: open steps in which they hold a seat not yet used, oldest due first. One statement for
 * every filter: what is not asked for costs nothing.
 */
export async function myQueue(
  req: PayloadRequest,
  actor: Pick<Actor, 'id'>,
  asked: QueueAsked,
): Promise<{ docs: QueueItem[]; totalDocs: number }> {
  return JSON.parse(await queueText(req, actor, asked)) as { docs: QueueItem[]; totalDocs: number }
}
