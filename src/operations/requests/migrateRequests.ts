import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { mappingFaults } from '@/src/domain/workflow/migration/mappingFaults'
import { suggestMapping } from '@/src/domain/workflow/migration/suggestMapping'
import { invalid } from '@/src/operations/shared/invalid'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import { parseInput } from '@/src/operations/shared/parseInput'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { loadVersion, type FormVersion } from './loadVersion'
import { migrateRequest, type MigrationRow } from './migrateRequest'
import { previewMigration } from './previewMigration'
import { publishedVersionOf } from './publishedVersionOf'
import { seeForm } from './seeForm'

const schema = z.strictObject({
  from: z.array(z.number().int().min(1)).min(1, { error: 'name the versions to move' }).max(100),
  to: z.number().int().min(1).optional(),
  mapping: z.record(z.string().max(80), z.string().max(80)).default({}),
  dryRun: z.boolean({ error: 'say true to look, false to move' }),
  requests: z.array(z.uuid().toLowerCase()).max(1000).optional(),
  after: z.string().max(40).optional(),
})

// Each is looked at in a transaction of its own, and whoever asks waits for all of them.
const AT_ONCE = 500

export type Migration = {
  to: number
  dryRun: boolean
  moved: number
  refused: number
  /** Requests behind the last one that this call went through, and its number. */
  left: number
  next: string | null
  suggestion: Record<string, string>
  docs: MigrationRow[]
}

/**
 * Moves running requests of older versions to the current one, or only says what that would do. Each request moves
 * in a transaction of its own, with its own event; one that cannot be moved soundly stays as it is and says why.
 * `to` says which version was looked at: 409 `stale` when another one is current by now. One call goes through 500
 * requests in the order of their numbers; `next` is to be said as `after` for what is `left`. For holders of `manage`
 * on the form, the look too: the rows name requests and people.
 */
export async function migrateRequests(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  input: unknown,
): Promise<Migration> {
  await seeForm(req, actor, id, false, 'manage')
  const { from, to, mapping, dryRun, requests, after = '' } = parseInput(schema, input)
  const target = await publishedVersionOf(req, id)
  if (!target) throw invalid('from', 'This form is not published, so there is no version to move to.')
  if (to !== undefined && to !== target.version) {
    throw new OperationError(409, [
      {
        code: 'stale',
        field: 'to',
        message: `Version ${target.version} was published meanwhile. Look again at what moving to it would do.`,
        data: { current: target.version },
      },
    ])
  }
  const versions = await versionsOf(req, id, from)
  const missing = from.find((number) => !versions.some(({ version }) => version === number))
  if (missing !== undefined) throw invalid('from', `This form has no version ${missing}.`)
  if (from.includes(target.version)) throw invalid('from', `Version ${target.version} is the current one.`)

  const maps = new Map(versions.map((version) => [version.id, mapped(version, target, mapping)]))
  const faults = versions.flatMap((version) =>
    mappingFaults(version.workflow, target.workflow, maps.get(version.id)!),
  )
  if (faults.length > 0) throw invalidFaults(faults)

  const rows = await query<{ id: string; version: string; number: string; all: number }>(
    req,
    sql`select id, form_version_id as version, number, count(*) over ()::int as all from itsm_requests
        where form_version_id = any(${sql.param(versions.map((version) => version.id))}::uuid[])
          and status in ('pending_approval', 'pending_fulfillment', 'returned')
          and (${requests === undefined} or id = any(${sql.param(requests ?? [])}::uuid[]))
          and (length(number), number) > (length(${after}::text), ${after}::text)
        order by length(number), number limit ${AT_ONCE}`,
  )
  const docs: MigrationRow[] = []
  for (const row of rows) {
    const plan = { target, from: row.version, mapping: maps.get(row.version)! }
    const doc = dryRun
      ? await withTransaction(req, () => previewMigration(req, actor, row.id, plan))
      : await migrateRequest(req, row.id, plan)
    if (doc) docs.push(doc)
  }
  const moved = docs.filter(({ ok }) => ok).length
  const left = (rows[0]?.all ?? 0) - rows.length
  const next = left > 0 ? rows.at(-1)!.number : null
  const suggestion = Object.assign(
    {},
    ...versions.map(({ workflow }) => suggestMapping(workflow, target.workflow)),
  ) as Record<string, string>
  return { to: target.version, dryRun, moved, refused: docs.length - moved, left, next, suggestion, docs }
}

/** What was said wins over what has the same id and kind; a step said to lead to "" has no counterpart. */
function mapped(
  version: FormVersion,
  target: FormVersion,
  said: Record<string, string>,
): Record<string, string> {
  const spoken = Object.fromEntries(
    Object.entries(said).filter(([old]) => version.workflow.nodes.some((node) => node.id === old)),
  )
  const taken = new Set(Object.values(spoken))
  const same = version.workflow.nodes.flatMap((node): [string, string][] => {
    const alike = target.workflow.nodes.some((other) => other.id === node.id && other.type === node.type)
    return alike && spoken[node.id] === undefined && !taken.has(node.id) ? [[node.id, node.id]] : []
  })
  return { ...Object.fromEntries(same), ...spoken }
}

async function versionsOf(req: PayloadRequest, form: string, numbers: number[]): Promise<FormVersion[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`select id from itsm_form_versions where form_id = ${form}::uuid and version = any(${sql.param(numbers)}::int[])`,
  )
  return Promise.all(rows.map(({ id }) => loadVersion(req, id)))
}
