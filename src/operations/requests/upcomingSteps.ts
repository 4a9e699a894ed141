import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { describeStep } from '@/src/domain/workflow/describeStep'
import { rolesNamedBy } from '@/src/domain/workflow/eligibility/rolesNamedBy'
import { next } from '@/src/domain/workflow/next'
import type { RunState } from '@/src/domain/workflow/RunState'
import { engineOptions } from '@/src/operations/workflow/engineOptions'
import { epochCache } from '@/src/operations/workflow/epochCache'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { query } from '@/src/platform/query'
import { loadVersion } from './loadVersion'

type Person = { id: string; name: string }
export type TimelineNext = {
  nodeId: string
  label: string
  who: string
  people: Person[]
  expectedAt: string | null
}

type About = {
  id: string
  formVersion: string
  requester: string
  requestedFor: string
  resource: string
  values: Record<string, unknown>
}
type Run = { definition: WorkflowDefinition; state: RunState }

/** So many names are worth reading for a step that is still to come. */
const NAMED = 5

/** What is still to come of a run, and on whom it will wait. `epoch`: the policy's, as the reader's rights say it. */
export async function upcomingSteps(
  req: PayloadRequest,
  about: About,
  { definition, state }: Run,
  epoch: number,
): Promise<TimelineNext[]> {
  if (!['running', 'returned'].includes(state.status)) return []
  const version = await loadVersion(req, about.formVersion)
  const facts = { label: about.id, ...about, publishedBy: version.publishedBy, calendar: version.calendar }
  const now = Date.now()
  const steps = next(definition, state, now, engineOptions(facts))
  if (steps.length === 0) return []
  const people = await stepPeople(req, definition, facts, { epoch })
  const roles = await roleNames(req, definition, epoch, now)
  return steps.flatMap((step) => {
    const node = definition.nodes.find((candidate) => candidate.id === step.nodeId)
    if (!node) return []
    const found =
      node.type === 'approval' || node.type === 'fulfillment'
        ? people.of(node).candidates.map((person) => ({
            id: person,
            name: people.directory.person(person)?.name ?? person,
          }))
        : []
    return [
      {
        nodeId: step.nodeId,
        label: step.label,
        who: found.length === 1 ? found[0]!.name : describeStep(node, { roles }),
        people: found.slice(0, NAMED),
        expectedAt: step.expectedAt === undefined ? null : new Date(step.expectedAt).toISOString(),
      },
    ]
  })
}

/** Names of the roles that a definition names; writing a role raises the epoch. */
async function roleNames(
  req: PayloadRequest,
  definition: WorkflowDefinition,
  epoch: number,
  now: number,
): Promise<Record<string, string>> {
  const slugs = [...rolesNamedBy(definition)].sort()
  const key = `names ${slugs.join(' ')}`
  const known = epochCache.get<Record<string, string>>(epoch, key, now)
  if (known) return known
  const rows = await query<{ slug: string; name: string }>(
    req,
    sql`select slug, name from employee_roles where slug = any(${sql.param(slugs)}::text[])`,
  )
  const names = Object.fromEntries(rows.map(({ slug, name }) => [slug, name]))
  epochCache.set(epoch, key, names, Number.POSITIVE_INFINITY)
  return names
}
