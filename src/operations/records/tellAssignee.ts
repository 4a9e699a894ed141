import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { notify } from '@/src/operations/notifications/notify'

/** Tells somebody that a record is theirs to work on now; not who took it on themselves. */
export async function tellAssignee(
  req: PayloadRequest,
  { id, number, title }: { id: string; number: string; title: string },
  before: string | null,
  after: string | null,
  actor: Pick<Actor, 'id' | 'name'>,
): Promise<void> {
  if (after === null || after === before || after === actor.id) return
  await notify(req, {
    event: 'record.assigned',
    to: [after],
    subject: { type: 'records', id },
    title: `${actor.name} gave you ${number}`,
    body: title,
    link: `/records/${id}`,
    stillTrue: 'recordAssigned',
    data: { record: id },
  })
}
