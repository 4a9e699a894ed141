import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { OperationError } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { LOCK_SECONDS, readEditLock } from './readEditLock'
import { seeForm } from './seeForm'

const schema = z.strictObject({
  tab: z.string({ error: 'name the tab' }).min(8).max(64),
  takeOver: z.boolean().optional(),
})

export type HeldLock = { holder: { id: string; name: string }; tab: string; since: string; mine: true }

/**
 * Takes, keeps or takes over the right to edit a form, for one tab of one person. A tab that had it taken hears 409
 * `taken_over` at its next heartbeat, any other 409 `locked`; both say who holds it since when.
 */
export async function holdEditLock(req: PayloadRequest, id: string, input: unknown): Promise<HeldLock> {
  const answer = await askForLock(req, id, input)
  // Thrown out here: who waits asks every few seconds, and an event for each would bury what the audit is for.
  if (answer instanceof OperationError) throw answer
  return answer
}

function askForLock(req: PayloadRequest, id: string, input: unknown): Promise<HeldLock | OperationError> {
  return runOperation(
    req,
    { action: 'itsm-forms.edit-lock', entityType: 'itsm-forms', entityId: id },
    async ({ actor }) => {
      const form = await seeForm(req, actor, id, false)
      const { tab, takeOver = false } = parseInput(schema, input)
      // One statement, so that of two tabs that come at once the second finds the first.
      const [row] = await query<{ since: string; taken: string | null }>(
        req,
        sql`insert into edit_locks as l (form_id, tab, holder_id, since, beat_at) values (${id}::uuid, ${tab}, ${actor.id}::uuid, now(), now())
            on conflict (form_id) do update set
              since = case when l.tab = excluded.tab and l.holder_id = excluded.holder_id then l.since else now() end,
              taken_from = case when l.tab = excluded.tab and l.holder_id = excluded.holder_id then array_remove(l.taken_from, excluded.tab)
                else (array_remove(l.taken_from, excluded.tab) || l.tab)[greatest(1, cardinality(l.taken_from) - 18):] end,
              previous_id = case when l.tab = excluded.tab then l.previous_id else l.holder_id end,
              tab = excluded.tab, holder_id = excluded.holder_id, beat_at = now()
            where (l.tab = excluded.tab and l.holder_id = excluded.holder_id) or ${takeOver}
              or l.beat_at < now() - make_interval(secs => ${LOCK_SECONDS})
            returning since, case when since = now() and previous_id <> holder_id and ${takeOver} then previous_id::text end as taken`,
      )
      if (!row) return heldByAnother(req, id, actor.id, tab)
      if (row.taken) {
        await recordEvent(req, {
          action: 'itsm-forms.edit-taken-over',
          entityType: 'itsm-forms',
          entityId: id,
          changes: { editor: { from: row.taken, to: actor.id }, form: { from: null, to: form.title } },
        })
      }
      return {
        holder: { id: actor.id, name: actor.name },
        tab,
        since: new Date(row.since).toISOString(),
        mine: true,
      }
    },
  )
}

async function heldByAnother(
  req: PayloadRequest,
  id: string,
  actor: string,
  tab: string,
): Promise<OperationError> {
  const lock = await readEditLock(req, id, actor)
  const who = lock ? (lock.own ? 'you, in another tab' : lock.holder.name) : 'somebody else'
  const lost = lock?.takenFrom.includes(tab) ?? false
  return new OperationError(409, [
    {
      code: lost ? 'taken_over' : 'locked',
      message: lost
        ? `Editing was taken over by ${who}. Your draft is still in this tab: copy or export it, or take over again.`
        : `This form is being edited by ${who}. Wait, or take over.`,
      ...(lock ? { data: { holder: lock.holder, since: lock.since, own: lock.own } } : {}),
    },
  ])
}
