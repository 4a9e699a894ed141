import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { generatedRights } from '@/src/domain/permissions/generatedRights'
import { isSlug } from '@/src/domain/permissions/isSlug'
import { readType } from '@/src/domain/records/readType'
import { openedMoves } from '@/src/domain/records/openedMoves'
import type { RecordType } from '@/src/domain/records/RecordType'
import { typeFaults } from '@/src/domain/records/typeFaults'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import { nameRight } from '@/src/operations/permissions/nameRight'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { holdsOf } from './holdsOf'

type Data = Record<string, unknown>

const DEFINED = ['fields', 'fieldRights', 'filterable', 'states', 'transitions'] as const

/**
 * A type as it is to be stored, in one shape. Refuses every fault at once (400, each with its place), and a change of
 * rights on fields and transitions by somebody who lacks what those rights ask for: otherwise whoever defines a type could open to
 * themselves what others keep closed.
 */
export async function prepareType(req: PayloadRequest, data: Data, stored: Data | null): Promise<Data> {
  if (stored && !DEFINED.some((key) => key in data) && !('prefix' in data)) return data
  const draft = Object.fromEntries(
    [...DEFINED, 'prefix'].map((key) => [key, key in data ? data[key] : stored?.[key]]),
  )
  const faults = typeFaults(draft, await knownNames(req, data.slug ?? stored?.slug))
  const read = readType(draft)
  if (faults.length > 0) throw invalidFaults(faults)
  if ('faults' in read) throw invalidFaults(read.faults)
  const { type } = read
  const before = stored ? readType(stored) : null
  const known = before && 'type' in before ? before.type : null
  if (known) await refuseOpening(req, known, type)
  if (known) await refuseLostStates(req, String(stored!.id), known, type)
  const author =
    !known || canonicalJson(known.transitions) !== canonicalJson(type.transitions)
      ? { definedBy: req.user?.id ?? null }
      : {}
  return {
    ...data,
    ...author,
    fields: type.fields,
    fieldRights: type.fieldRights,
    states: type.states,
    transitions: type.transitions,
    ...(draft.filterable === null || draft.filterable === undefined ? {} : { filterable: type.filterable }),
  }
}

async function knownNames(req: PayloadRequest, slug: unknown) {
  const [row] = await query<{ permissions: string[]; roles: string[]; employees: string[] }>(
    req,
    sql`select (select coalesce(jsonb_agg(slug), '[]') from permissions where status <> 'inactive') as permissions,
          (select coalesce(jsonb_agg(slug), '[]') from employee_roles where status = 'active') as roles,
          (select coalesce(jsonb_agg(id), '[]') from employees where status = 'active') as employees`,
  )
  // What a job makes for a new type a moment later may be named in it already.
  const own =
    typeof slug === 'string' && isSlug(slug)
      ? generatedRights({ kind: 'records', slug: `records-${slug}`, title: slug })
      : { permissions: [], roles: [] }
  return {
    permissions: new Set([...row!.permissions, ...own.permissions.map((each) => each.slug)]),
    roles: new Set([...row!.roles, ...own.roles.map((each) => each.slug)]),
    employees: row!.employees,
  }
}

async function refuseOpening(req: PayloadRequest, before: RecordType, after: RecordType): Promise<void> {
  if (req.context.system === true) return
  const opened = [
    ...openedFields(before, after).map((permission) => ({ permission, field: 'fieldRights' })),
    ...openedMoves(before, after).map((permission) => ({ permission, field: 'transitions' })),
  ]
  if (opened.length === 0) return
  const holds = holdsOf(await lastingActorOf(req))
  const missing = opened.find(({ permission }) => !holds(permission))
  if (missing === undefined) return
  const { sentence, data } = await nameRight(req, missing.permission)
  const what = missing.field === 'fieldRights' ? 'a field' : 'a transition'
  throw new OperationError(403, [
    {
      code: 'forbidden',
      field: missing.field,
      message: `Who changes the right on ${what} must hold the right that it asks for now. ${sentence}`,
      data,
    },
  ])
}

/** Only what was asked for before is opened by a change; to ask for more is anybody's who defines the type. */
function openedFields({ fieldRights: before }: RecordType, { fieldRights: after }: RecordType): string[] {
  return Object.keys(before)
    .filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name]))
    .flatMap((name) => (['read', 'update'] as const).flatMap((verb) => before[name]?.[verb] ?? []))
}

/** A state that records stand in cannot go: they would be nowhere. */
async function refuseLostStates(
  req: PayloadRequest,
  id: string,
  before: RecordType,
  after: RecordType,
): Promise<void> {
  const kept = new Map(after.states.map((state) => [state.key, state]))
  const moved = before.states.filter(({ key, kind }) => kept.get(key)?.kind !== kind)
  if (moved.length === 0) return
  const rows = await query<{ state: string; count: number }>(
    req,
    sql`select state, count(*)::int as count from records where type_id = ${id}::uuid
          and (state = any(${sql.param(moved.map(({ key }) => key))}::text[]) or pending_to = any(${sql.param(moved.map(({ key }) => key))}::text[]))
        group by state`,
  )
  if (rows.length === 0) return
  throw new OperationError(
    409,
    rows.map(({ state, count }) => ({
      code: 'in_use',
      field: 'states',
      message: `${count} records stand in “${before.states.find(({ key }) => key === state)?.label ?? state}” or on the way to a state that goes. Move them first, or keep the states and their kinds.`,
      data: { state, count },
    })),
  )
}
