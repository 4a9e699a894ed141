import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { explainedRights } from '@/access/explainedRights'
import { resolveRights } from '@/access/resolveRights'
import { canOtherwise } from '@/src/domain/permissions/canOtherwise'
import type { NodeOf, WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Delegation } from '@/src/domain/workflow/eligibility/delegationSeats'
import type { Directory } from '@/src/domain/workflow/eligibility/Directory'
import { resolveStep, type StepPeople } from '@/src/domain/workflow/eligibility/resolveStep'
import { rolesNamedBy } from '@/src/domain/workflow/eligibility/rolesNamedBy'
import type { Subject } from '@/src/domain/workflow/eligibility/Subject'
import { query } from '@/src/platform/query'
import { ancestorsOf } from './ancestorsOf'
import { epochCache } from './epochCache'
import { joinDirectory } from './joinDirectory'
import { loadDirectoryPart } from './loadDirectoryPart'
import { policyEpoch } from './policyEpoch'
import type { SubjectFacts } from './Subject'

export type PeopleOf = {
  directory: Directory
  subject: Subject
  /** Delegations by all of them that have not ended; some may not have begun. */
  delegations: readonly Delegation[]
  of: (
    node: NodeOf<'approval' | 'fulfillment'>,
    changed?: { added?: readonly string[]; removed?: readonly string[] },
  ) => StepPeople
}

type More = {
  /** People to know besides those whom the definition and the answers name. */
  also?: readonly string[]
  /** Whom reassignments and escalations put on the steps; looked up when it is not given. */
  added?: readonly string[]
  /** The policy epoch of this transaction, when the caller has just read it. */
  epoch?: number | null | undefined
}

/** Who may act on any step of a definition for one subject, as of this transaction: by the epoch, kept or read anew. */
export async function stepPeople(
  req: PayloadRequest,
  definition: WorkflowDefinition,
  facts: SubjectFacts,
  { also = [], added, epoch: known }: More = {},
): Promise<PeopleOf> {
  const now = Date.now()
  const epoch = known === undefined ? await policyEpoch(req) : known
  const roles = [...rolesNamedBy(definition)].sort()
  const ancestors = await kept(`above ${facts.resource}`, async () => ({
    value: ancestorsOf((await resolveRights(req, facts.requester, now)).tree, facts.resource),
    until: Number.POSITIVE_INFINITY,
  }))
  const { publishedBy } = facts
  const subject: Subject = {
    requester: facts.requester,
    requestedFor: facts.requestedFor,
    resource: facts.resource,
    ancestors,
    values: facts.values,
    names: await kept(`called ${facts.resource} ${roles.join(' ')}`, called),
    ...(publishedBy
      ? { publisher: { id: publishedBy, approvesOtherwise: await approvesOtherwise(publishedBy) } }
      : {}),
  }
  const holders = await part(`holders ${facts.resource} ${roles.join(' ')}`, roles, [
    facts.resource,
    ...ancestors,
  ])
  const named = [facts.requestedFor, ...namedPeople(), ...also, ...(added ?? (await addedPeople()))]
  const persons = []
  for (const id of new Set(named)) persons.push(await part(`person ${id}`, [], [], [id]))
  const parts = [holders, ...persons] as const
  const directory = joinDirectory(parts)
  return {
    directory,
    subject,
    delegations: parts.flatMap(({ delegations }) => delegations),
    of: (node, changed) => resolveStep(node, subject, directory, changed),
  }

  async function kept<Value>(
    key: string,
    load: () => Promise<{ value: Value; until: number }>,
  ): Promise<Value> {
    const known = epoch === null ? undefined : epochCache.get<Value>(epoch, key, now)
    if (known !== undefined) return known
    const { value, until } = await load()
    if (epoch !== null) epochCache.set(epoch, key, value, until)
    return value
  }

  function part(key: string, wanted: string[], resources: string[], people: string[] = []) {
    return kept(key, async () => {
      const value = await loadDirectoryPart(req, { roles: wanted, resources, people })
      return { value, until: value.until }
    })
  }

  async function called() {
    const rows = await query<{ slug: string; name: string; role: boolean }>(
      req,
      sql`select slug, name, true as role from employee_roles where slug = any(${sql.param(roles)}::text[])
          union all select slug, name, false from permission_resources where slug = any(${sql.param(ancestors)}::text[])`,
    )
    const named = (role: boolean) =>
      new Map(rows.filter((row) => row.role === role).map((row) => [row.slug, row.name]))
    return {
      value: { roles: named(true), resources: named(false) },
      until: Number.POSITIVE_INFINITY,
    }
  }

  function approvesOtherwise(publisher: string): Promise<boolean> {
    return kept(`publisher ${publisher} ${facts.resource} ${roles.join(' ')}`, async () => {
      const rows = await query<{ id: string }>(
        req,
        sql`select id from employee_roles where slug = any(${sql.param(roles)}::text[])`,
      )
      const entry = await explainedRights(req, publisher, now)
      const without = new Set(rows.map(({ id }) => id))
      return {
        value: canOtherwise(entry.rights, entry.tree, facts.resource, 'approve', without),
        until: entry.rights.nextBoundary ?? Number.POSITIVE_INFINITY,
      }
    })
  }

  /** Whom a reassignment or an escalation put on a step: they count like those whom the step names. */
  async function addedPeople(): Promise<string[]> {
    const rows = await query<{ id: string }>(
      req,
      sql`select distinct a.id from workflow_runs w join workflow_steps s on s.run_id = w.id and s.status = 'open'
          cross join lateral jsonb_array_elements_text(coalesce(s.added, '[]')) as a(id) where w.subject_id = ${facts.id}`,
    )
    return rows.map(({ id }) => id)
  }

  function namedPeople(): string[] {
    const ids = definition.nodes.flatMap((node) =>
      node.type === 'approval' && node.data.employee ? [node.data.employee] : [],
    )
    const answers = Object.values(facts.values).filter((value): value is string => typeof value === 'string')
    return [...ids, ...answers].filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
  }
}
