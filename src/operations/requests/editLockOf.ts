import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { readEditLock, type EditLock } from './readEditLock'
import { seeForm } from './seeForm'

/** Who edits a form now, for those who may update it. */
export async function editLockOf(
  req: PayloadRequest,
  actor: Actor,
  id: string,
): Promise<{ lock: Omit<EditLock, 'takenFrom'> | null }> {
  await seeForm(req, actor, id, false)
  const lock = await readEditLock(req, id, actor.id)
  return { lock: lock ? { holder: lock.holder, since: lock.since, own: lock.own } : null }
}
