import type { ApproverRule } from './approverRule'
import { climb } from './climb'
import type { Directory } from './Directory'
import { nextUp } from './nextUp'
import type { Subject } from './Subject'

/**
 * The one person a step names, seen from `requestedFor`. Managers and heads are climbed past when vacant, inactive or
 * excluded; a person named outright is asked or nobody is. Undefined hands over to the fallback.
 */
export function resolvePerson(
  rule: Exclude<ApproverRule, { kind: 'roles' }>,
  subject: Pick<Subject, 'requestedFor' | 'values'>,
  directory: Pick<Directory, 'person' | 'department'>,
  excluded: ReadonlySet<string>,
): string | undefined {
  const fits = (id: string) => !excluded.has(id) && directory.person(id)?.active === true
  switch (rule.kind) {
    case 'lineManager':
      return nextUp(subject.requestedFor, directory, excluded)
    case 'departmentHead':
      return climb(directory.person(subject.requestedFor)?.department, {
        personAt: (id) => directory.department(id)?.head,
        above: (id) => directory.department(id)?.parent,
        fits,
      })
    case 'employee':
      return fits(rule.employee) ? rule.employee : undefined
    case 'formField': {
      const chosen = Object.hasOwn(subject.values, rule.field) ? subject.values[rule.field] : undefined
      return typeof chosen === 'string' && fits(chosen) ? chosen : undefined
    }
  }
}
