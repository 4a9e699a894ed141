import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { seeForm } from './seeForm'

/** Lets go of the right to edit a form; false when this tab did not have it. */
export function releaseEditLock(
  req: PayloadRequest,
  id: string,
  tab: string,
): Promise<{ released: boolean }> {
  return runOperation(
    req,
    { action: 'itsm-forms.edit-lock', entityType: 'itsm-forms', entityId: id },
    async ({ actor }) => {
      await seeForm(req, actor, id, false)
      const gone = await query<{ tab: string }>(
        req,
        sql`delete from edit_locks where form_id = ${id}::uuid and tab = ${tab} and holder_id = ${actor.id}::uuid returning tab`,
      )
      return { released: gone.length > 0 }
    },
  )
}
