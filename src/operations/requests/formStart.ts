import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { fittingAnswers } from '@/src/domain/forms/fittingAnswers'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { prefillAnswers, type Ignored } from '@/src/domain/forms/prefillAnswers'
import { notFound } from '@/src/operations/shared/notFound'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import { AGAIN } from './again'
import { seeRequest } from './seeRequest'

export type FormStart = {
  /** Answers that a link or an earlier request brings. */
  answers: Record<string, unknown>
  /** Names of the people in the answers and in the defaults, by id. */
  people: Record<string, string>
  /** The request that is asked again, and the labels of what was not taken over. */
  from: { number: string; left: string[] } | null
  /** What a link wanted and did not get. */
  ignored: Ignored[]
}

/**
 * What a form begins with: answers of an earlier request (`_again` names it by id; 404 unless the reader may see it
 * and it is of this form), or those that the link names. People are taken only when they are active.
 */
export async function formStart(
  req: PayloadRequest,
  actor: Actor,
  form: { id: string; fields: FormField[] },
  params: readonly (readonly [string, string])[],
): Promise<FormStart> {
  const again = params.find(([name]) => name === AGAIN)?.[1]
  const earlier = again === undefined ? null : await readEarlier(req, actor, form.id, again)
  const fitting = earlier ? fittingAnswers(form.fields, earlier.data) : null
  const linked = prefillAnswers(
    form.fields,
    params.filter(([name]) => !name.startsWith('_')),
  )
  const asked = { ...fitting?.answers, ...linked.answers }
  const defaults = Object.fromEntries(form.fields.map(({ name, default: preset }) => [name, preset]))
  const people = await activePeople(req, form.fields, [asked, defaults])
  const strangers = form.fields.filter(
    ({ type, collection = 'employees', name }) =>
      type === 'relationship' &&
      collection === 'employees' &&
      asked[name] !== undefined &&
      people[canonicalId(asked[name]) ?? ''] === undefined,
  )
  for (const { name } of strangers) delete asked[name]
  return {
    answers: asked,
    people,
    from: earlier && {
      number: earlier.number,
      left: [
        ...(fitting?.left ?? []),
        ...strangers.filter(({ name }) => linked.answers[name] === undefined).map(({ label }) => label),
      ],
    },
    ignored: [
      ...linked.ignored,
      ...strangers
        .filter(({ name }) => linked.answers[name] !== undefined)
        .map(({ name }): Ignored => ({ name, why: 'invalid' })),
    ],
  }
}

async function readEarlier(
  req: PayloadRequest,
  actor: Actor,
  form: string,
  wanted: string,
): Promise<{ number: string; data: Record<string, unknown> }> {
  const id = canonicalId(wanted)
  if (id === null) throw notFound('request')
  const seen = await seeRequest(req, actor, id)
  if (seen.form !== form) throw notFound('request')
  const [row] = await query<{ data: Record<string, unknown> }>(
    req,
    sql`select data from itsm_requests where id = ${id}::uuid`,
  )
  return { number: seen.number, data: row?.data ?? {} }
}

async function activePeople(
  req: PayloadRequest,
  fields: readonly FormField[],
  answered: readonly Record<string, unknown>[],
): Promise<Record<string, string>> {
  const ids = fields
    .filter(({ type, collection = 'employees' }) => type === 'relationship' && collection === 'employees')
    .flatMap(({ name }) => answered.map((answers) => canonicalId(answers[name])))
    .filter((id) => id !== null)
  if (ids.length === 0) return {}
  const rows = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from employees where id = any(${sql.param(ids)}::uuid[]) and status = 'active'`,
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
