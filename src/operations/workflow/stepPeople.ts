import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { resolveRights } from '@/access/resolveRights'
import { canOtherwise } from '@/src/domain/permissions/canOtherwise'
import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { NodeOf, WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Directory } from '@/src/domain/workflow/eligibility/Directory'
import { resolveStep, type StepPeople } from '@/src/domain/workflow/eligibility/resolveStep'
import { rolesNamedBy } from '@/src/domain/workflow/eligibility/rolesNamedBy'
import type { Subject } from '@/src/domain/workflow/eligibility/Subject'
import { query } from '@/src/platform/query'
import { loadDirectory } from './loadDirectory'
import type { SubjectFacts } from './Subject'

export type PeopleOf = {
  directory: Directory
  subject: Subject
  of: (
    node: NodeOf<'approval' | 'fulfillment'>,
    changed?: { added?: readonly string[]; removed?: readonly string[] },
  ) => StepPeople
}

/** Who may act on any step of a definition for one subject, as of this transaction. */
export async function stepPeople(
  req: PayloadRequest,
  definition: WorkflowDefinition,
  facts: SubjectFacts,
  also: readonly string[] = [],
): Promise<PeopleOf> {
  const { tree } = await resolveRights(req, facts.requester, Date.now())
  const roles = rolesNamedBy(definition)
  const ancestors = ancestorsOf(tree, facts.resource)
  const subject: Subject = {
    requester: facts.requester,
    requestedFor: facts.requestedFor,
    resource: facts.resource,
    ancestors,
    values: facts.values,
    ...(facts.publishedBy
      ? {
          publisher: { id: facts.publishedBy, approvesOtherwise: await approvesOtherwise(facts.publishedBy) },
        }
      : {}),
  }
  const directory = await loadDirectory(req, {
    roles: [...roles],
    resources: [facts.resource, ...ancestors],
    people: [...new Set([facts.requestedFor, ...namedPeople(), ...also, ...(await addedPeople())])],
  })
  return { directory, subject, of: (node, changed) => resolveStep(node, subject, directory, changed) }

  async function approvesOtherwise(publisher: string): Promise<boolean> {
    const rows = await query<{ id: string }>(
      req,
      sql`select id from employee_roles where slug = any(${sql.param([...roles])}::text[])`,
    )
    const entry = await resolveRights(req, publisher, Date.now())
    return canOtherwise(
      entry.rights,
      entry.tree,
      facts.resource,
      'approve',
      new Set(rows.map(({ id }) => id)),
    )
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

function ancestorsOf(tree: ResourceTree, slug: string): string[] {
  const result: string[] = []
  for (let node = tree.parent[tree.bySlug.get(slug) ?? -1] ?? -1; node >= 0; node = tree.parent[node] ?? -1) {
    result.push(tree.slugs[node]!)
  }
  return result
}
