import type { WorkflowOptions } from '../WorkflowOptions'

/**
 * The names of everybody who holds one of the roles today; null where it is not known, or too many to be named. Without
 * a role nobody is named, because then a right decides and not a role.
 */
export function holdersOf(slugs: readonly string[], options: WorkflowOptions): string[] | null {
  if (slugs.length === 0) return null
  const ids = new Set<string>()
  for (const slug of slugs) {
    const role = options.roles.find((candidate) => candidate.slug === slug)
    if (!role?.holders || role.holders.length !== role.count) return null
    for (const id of role.holders) ids.add(id)
  }
  return options.people.filter(({ id }) => ids.has(id)).map(({ name }) => name)
}
