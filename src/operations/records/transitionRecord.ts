import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { RecordTransition } from '@/src/domain/records/RecordType'
import { missingFor } from '@/src/domain/records/movesOf'
import { REQUIRABLE } from '@/src/domain/records/requirable'
import { notify } from '@/src/operations/notifications/notify'
import { nameRight } from '@/src/operations/permissions/nameRight'
import { denied } from '@/src/operations/shared/denied'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import { parseInput } from '@/src/operations/shared/parseInput'
import { startRun } from '@/src/operations/workflow/startRun'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { applyChange } from './applyChange'
import { holdsOf } from './holdsOf'
import { mayEdit } from './mayEdit'
import { pendingRefusal } from './pendingRefusal'
import { recordChange } from './recordChange'
import { recordCommand, type RecordCommand } from './recordCommand'
import { recordDoc } from './recordDoc'
import { recordFacts } from './recordFacts'
import { changeInput } from './recordInput'
import { recordSubject } from './recordSubject'
import { runValues } from './runValues'
import type { RecordDoc } from './shownRecord'
import { staleRecord } from './staleRecord'
import type { StoredRecord } from './StoredRecord'
import type { StoredType } from './typesOf'

const schema = changeInput
  .pick({ data: true, assignee: true, dueAt: true, parent: true, priority: true })
  .extend({
    to: z.string({ error: 'name the state it should have' }).min(1).max(40),
    comments: z.string().max(5000).optional(),
    rev: z.number().int().min(1).optional(),
  })

/**
 * Moves a record to another state by one of its type's transitions, or asks for the approval that the transition needs.
 * What the transition requires may be filled in along the way. Input: `{ to, comments?, rev?, data?, assignee?, … }`.
 */
export function transitionRecord(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: RecordDoc }> {
  return recordCommand(req, 'transition', id, async (context) => {
    const { actor, now, type } = context
    const { to, comments, rev, ...change } = parseInput(schema, input)
    if (rev !== undefined && rev !== context.record.rev)
      throw await staleRecord(req, actor, type, context.record, rev, change)
    const transition = chosen(context, to)
    if (context.record.pendingTo !== null) throw pendingRefusal(context.record, type)
    await entitle(req, context, transition)
    const filled = Object.values(change).some((value) => value !== undefined)
    if (filled && !mayEdit(actor, context.record))
      throw await denied(req, context.record.resource, 'update', 'You may not fill in fields of this record.')
    const record = filled ? await applyChange(req, context, change, { verb: 'update' }) : context.record
    refuseMissing(type, transition, record)
    if (transition.workflow) await ask({ ...context, record }, transition)
    else await move({ ...context, record }, to, comments)
    return { doc: await recordDoc(req, actor, id) }

    async function ask(given: RecordCommand, { workflow }: RecordTransition): Promise<void> {
      const pending: StoredRecord = {
        ...given.record,
        pendingTo: to,
        pendingBy: actor.id,
        pendingSince: new Date(now).toISOString(),
        rev: given.record.rev + 1,
      }
      await query(
        req,
        sql`update records set pending_to = ${to}, pending_by_id = ${actor.id}::uuid, pending_since = ${pending.pendingSince}::timestamptz,
              changed_by_id = ${actor.id}::uuid, rev = ${pending.rev}, updated_at = ${pending.pendingSince}::timestamptz
            where id = ${id}::uuid`,
      )
      // One run at a time is that of its subject; those before it keep their rows, their steps and their votes.
      await query(
        req,
        sql`update workflow_runs set subject_id = subject_id || '#' || id where subject_kind = 'record' and subject_id = ${id}`,
      )
      await recordChange(req, 'transition-asked', pending, type, given.record, pending, {
        at: now,
        reason: comments,
      })
      const facts = recordFacts(pending, type)
      await startRun(req, recordSubject, facts, workflow!, await runValues(req, facts), now)
    }
  })
}

function chosen({ record, type }: RecordCommand, to: string): RecordTransition {
  const found = type.transitions.find((each) => each.from === record.state && each.to === to)
  if (found) return found
  const labelOf = (key: string) => type.states.find((state) => state.key === key)?.label ?? key
  const allowed = type.transitions
    .filter(({ from }) => from === record.state)
    .map((each) => ({ to: each.to, label: each.label }))
  const possible = allowed.map((each) => labelOf(each.to)).join(', ')
  throw new OperationError(409, [
    {
      code: 'illegal_transition',
      message: `A record that is “${labelOf(record.state)}” cannot become “${labelOf(to)}”. ${possible ? `Possible now: ${possible}.` : 'Nothing follows this state.'}`,
      data: { from: record.state, to, allowed },
    },
  ])
}

async function entitle(
  req: PayloadRequest,
  { actor, record }: RecordCommand,
  { label, permission }: RecordTransition,
): Promise<void> {
  if (permission === undefined) {
    if (!mayEdit(actor, record))
      throw await denied(req, record.resource, 'update', `You may not do “${label}” with this record.`)
    return
  }
  if (holdsOf(actor)(permission)) return
  const { sentence, data } = await nameRight(req, permission)
  throw new OperationError(403, [
    { code: 'forbidden', message: `You may not do “${label}” with this record. ${sentence}`, data },
  ])
}

function refuseMissing(type: StoredType, transition: RecordTransition, record: StoredRecord): void {
  const missing = missingFor(transition, record)
  if (missing.length === 0) return
  throw invalidFaults(
    missing.map((path) => {
      const name = path.replace(/^data\./, '')
      const label = REQUIRABLE[name] ?? type.fields.find((field) => field.name === name)?.label ?? name
      return {
        code: 'required',
        path,
        message: `${label}: “${transition.label}” requires this. Fill it in first.`,
      }
    }),
  )
}

async function move(
  { req, actor, now, record, type }: RecordCommand,
  to: string,
  comments: string | undefined,
): Promise<void> {
  const kind = type.states.find(({ key }) => key === to)!.kind
  await query(
    req,
    sql`update records set state = ${to}, state_kind = ${kind}::enum_records_state_kind, changed_by_id = ${actor.id}::uuid,
          rev = ${record.rev + 1}, updated_at = ${new Date(now).toISOString()}::timestamptz where id = ${record.id}::uuid`,
  )
  await recordChange(
    req,
    'transition',
    record,
    type,
    record,
    { ...record, state: to },
    { at: now, reason: comments },
  )
  // What is moved by an approval is told as the end of that.
  await notify(req, {
    event: 'record.moved',
    subject: { type: 'records', id: record.id },
    stillTrue: 'recordMoved',
    data: { record: record.id, state: to, by: actor.id },
  })
}
