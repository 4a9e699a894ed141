import { climb } from './climb'
import type { Directory } from './Directory'

/** The nearest manager above `person` who is active and not excluded, for climbing and for escalation. */
export function nextUp(
  person: string,
  directory: Pick<Directory, 'person'>,
  excluded: ReadonlySet<string>,
): string | undefined {
  return climb(directory.person(person)?.manager, {
    personAt: (id) => id,
    above: (id) => directory.person(id)?.manager,
    fits: (id) => !excluded.has(id) && directory.person(id)?.active === true,
  })
}
