import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { Fault } from '@/src/domain/shared/Fault'
import { draftFaults } from './draftFaults'
import { seeForm } from './seeForm'

/** What publishing would say, without publishing. */
export async function validateForm(
  req: PayloadRequest,
  actor: Actor,
  id: string,
): Promise<{ errors: Fault[]; warnings: Fault[] }> {
  const read = await draftFaults(req, await seeForm(req, actor, id, false))
  return 'faults' in read ? { errors: read.faults, warnings: [] } : { errors: [], warnings: read.warnings }
}
