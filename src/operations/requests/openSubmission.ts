import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { loadRights } from '@/access/loadRights'
import { loadedRights, type RightsRow } from '@/access/loadedRights'
import { personOf } from '@/access/personOf'
import { resolveRights } from '@/access/resolveRights'
import { unauthenticated } from '@/src/operations/shared/unauthenticated'
import { canonicalId } from '@/src/platform/canonicalId'
import { preparedStatement, type PreparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import { sqlText } from '@/src/platform/sqlText'
import type { Requester } from './runFacts'
import { submittableForm, type SubmittableForm } from './submittableForm'

type Row = RightsRow & { form: SubmittableForm | null; requester: Requester | null }
type Opened = {
  actor: Actor
  /** Null when there is no such form, or not for this person. */
  form: SubmittableForm | null
  requester: Requester | null
  /** Null when the transaction itself raised the policy epoch. */
  epoch: number | null
}

let statement: PreparedStatement | undefined

/** Its text never changes: the employee is $1, the form $4 by its slug and $5 by its id. */
function statementOf(): PreparedStatement {
  statement ??= preparedStatement(
    sqlText(
      sql`select r.*, (select to_json(s) from (${submittableForm(sql.raw('$1'), sql.raw('$4'), sql.raw('$5'))}) s) as form,
        (select json_build_object('department', e.department_id, 'jobTitle', e.job_title) from employees e where e.id = $1::uuid) as requester
        from rights_of($1::uuid, $2::bigint, $3::bigint) r`,
    ).text,
  )
  return statement
}

/**
 * Who asks, with their rights as of this transaction, the form they ask with, and what conditions may ask of them: one
 * statement. 401 when nobody acts.
 */
export async function openSubmission(req: PayloadRequest, wanted: string): Promise<Opened> {
  const person = personOf(req)
  if (!person) throw unauthenticated()
  let row: Row | undefined
  const rights = await resolveRights(req, person.id, Date.now(), async (_, employee, known) => {
    // The rights that were known were pushed out of memory meanwhile: they alone are read again.
    if (row) return loadRights(req, employee, known)
    const values = [employee, known.epoch, known.tree?.epoch ?? -1, wanted, canonicalId(wanted)]
    ;[row] = await runPrepared<Row>(req, statementOf(), values)
    return loadedRights(employee, known, row)
  })
  const { form, requester, own } = row!
  return { actor: { ...person, ...rights }, form, requester, epoch: own ? null : rights.epoch }
}
