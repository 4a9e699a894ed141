import type { ImportField } from '@/src/domain/imports/ImportField'
import type { ImportOption } from '@/src/domain/imports/ImportOption'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { planGiven } from '@/src/domain/permissions/import/planGiven'
import type { Importer } from '@/src/operations/imports/Importer'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { judgeGiven } from './judgeGiven'
import { judgeSeparation } from './judgeSeparation'
import { loadElevated } from './loadElevated'
import { loadGiven } from './loadGiven'
import { loadPeople } from './loadPeople'
import { lockRights } from './lockRights'
import { missingOf } from './missingOf'
import { permissionResolver, type PermissionResolver } from './permissionResolver'
import { readGiven } from './readGiven'
import { undoGiven } from './undoGiven'
import { warnOfOtherWays } from './warnOfOtherWays'
import { writeGiven } from './writeGiven'
import { writeRights } from './writeRights'

type Kind = {
  slug: AssignmentSlug
  kind: string
  label: string
  help: string
  person: ImportField
  given: ImportField
  options?: readonly ImportOption[]
}

const EXACT: ImportOption = {
  name: 'exact',
  kind: 'choice',
  label: 'What the file does not name',
  help: 'Whether the file adds to what is there, or is the whole truth.',
  default: 'off',
  choices: [
    { value: 'off', label: 'Stays as it is' },
    { value: 'people', label: 'Ends, for the people in the file' },
    { value: 'everyone', label: 'Ends, for everyone' },
  ],
}

const VALIDITY: readonly ImportField[] = [
  {
    name: 'validFrom',
    label: 'Valid from',
    required: false,
    help: 'A date such as 2026-12-01, the beginning of that day in UTC, or 2026-12-01T08:00Z. Empty: at once.',
    aliases: ['from', 'start', 'starts'],
  },
  {
    name: 'validUntil',
    label: 'Valid until',
    required: false,
    help: 'A date as above; it ends at that moment. Empty: without an end.',
    aliases: ['until', 'to', 'end', 'ends', 'expires'],
  },
  {
    name: 'reason',
    label: 'Reason',
    required: false,
    help: 'Why. Up to a sentence.',
    aliases: ['note', 'comment'],
  },
]

/** An importer of rows that give something to somebody; grants, assignments and memberships differ in nothing else. */
export function givenImporter({ slug, kind, label, help, person, given, options = [] }: Kind): Importer {
  const importer: Importer = {
    kind,
    label,
    help,
    group: 'Rights',
    partial: false,
    fields: [person, given, ...VALIDITY],
    options: [EXACT, ...options],
    missing: (actor, chosen) =>
      missingOf(actor, chosen.exact === 'off' ? ['create', 'update'] : ['create', 'update', 'delete']),
    plan: async (context, rows) => {
      const { fault, mapped, req } = context
      const actor = await lockRights(context, importer)
      const world = await loadRightsGraph(req)
      const found = slug === 'permission-grants' ? await permissionResolver(context, actor, world) : null
      const wanted = await readGiven(context, rows, {
        fields: { person: person.name, given: given.name },
        people: await loadPeople(req),
        resolve: found?.resolve ?? bySlug(),
      })
      const exact = context.options.exact
      const inFile = new Set(wanted.map(({ employeeId }) => employeeId))
      const stored = await loadGiven(req, slug, exact === 'everyone' ? null : [...inFile])
      const plan = planGiven({
        wanted,
        stored,
        elevated: await loadElevated(req, slug, [...inFile]),
        states: { validUntil: mapped.has('validUntil'), reason: mapped.has('reason') },
        ends: ({ validUntil }) => exact !== 'off' && (validUntil === null || validUntil > context.now),
      })
      plan.faults.forEach(fault)
      if (plan.repeated > 0) context.warn(`${plan.repeated} rows say again what a row before them says.`)
      if (exact !== 'off') await warnOfOtherWays(context, slug, [...inFile])
      const after = withMade(world, found)
      await judgeGiven(context, actor, slug, { person: person.name, given: given.name }, plan, after)
      if (slug !== 'permission-grants') await judgeSeparation(context, slug, person.name, plan, world)
      const made = found?.made ?? { resources: [], permissions: [] }
      return {
        counts: {
          created: plan.create.length + made.resources.length + made.permissions.length,
          updated: plan.update.length,
          unchanged: plan.unchanged,
          ended: plan.end.length,
        },
        apply: async () => {
          await writeRights(req, made)
          await writeGiven(context, slug, {
            create: plan.create.map(({ employeeId, givenId, validFrom, validUntil, reason }) => ({
              id: globalThis.crypto.randomUUID(),
              employeeId,
              givenId,
              validFrom,
              validUntil,
              reason,
            })),
            update: plan.update,
            end: plan.end,
          })
        },
      }

      function bySlug(): PermissionResolver['resolve'] {
        const all: readonly { id: string; slug: string }[] =
          slug === 'role-assignments' ? world.graph.roles : world.graph.groups
        const ids = new Map(all.map((row) => [row.slug, row.id]))
        return (name, line) => {
          const id = ids.get(name)
          if (id !== undefined) return id
          fault({
            line,
            field: given.name,
            rule: `unknown_${given.name}`,
            message: `There is no ${given.name} "${name}". Correct the slug, or import the ${given.name}s first.`,
            value: name,
          })
          return null
        }
      }
    },
    undo: async (context) => {
      const actor = await lockRights(context, importer)
      return undoGiven(context, actor, slug, { person: person.name, given: given.name })
    },
  }
  return importer
}

function withMade(
  { graph, resources, tree }: Awaited<ReturnType<typeof loadRightsGraph>>,
  found: PermissionResolver | null,
) {
  if (!found || found.made.permissions.length === 0) return { graph, tree }
  return {
    graph: { ...graph, permissions: [...graph.permissions, ...found.made.permissions] },
    tree:
      found.made.resources.length === 0 ? tree : buildResourceTree([...resources, ...found.made.resources]),
  }
}
