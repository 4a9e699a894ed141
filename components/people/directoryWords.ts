import type { DirectoryRun, ShownPlan } from '@/src/domain/people/directory/DirectorySync'
import type { PlannedFields } from '@/src/domain/people/directory/DirectoryPlan'

const STATES: Record<DirectoryRun['state'], string> = {
  running: 'Under way',
  checked: 'Looked at',
  applied: 'Taken over',
  stopped: 'Stopped',
  failed: 'Failed',
}
const FIELDS: Record<keyof PlannedFields, string> = {
  name: 'name',
  email: 'e-mail',
  employeeNumber: 'employee number',
  jobTitle: 'job title',
  department: 'department',
  manager: 'line manager',
}

export function runWord({ state }: DirectoryRun): string {
  return STATES[state]
}

/** "job title: Cook, line manager": the manager is an id of the directory, which says nothing to a reader. */
function fieldsText(fields: PlannedFields): string {
  return Object.entries(fields)
    .map(([field, value]) => {
      const word = FIELDS[field as keyof PlannedFields]
      return field === 'manager' ? word : `${word}: ${value}`
    })
    .join(', ')
}

type Line = { name: string; text: string }
export type Difference = { title: string; total: number; lines: Line[] }

/** A difference in the order in which one wants to know it: who leaves, problems, who is new, what changes, groups. */
export function differencesOf(plan: ShownPlan): Difference[] {
  const part = <Item>(
    title: string,
    { total, docs }: { total: number; docs: Item[] },
    line: (item: Item) => Line,
  ) => ({
    title,
    total,
    lines: docs.map(line),
  })
  return [
    part('Leaving', plan.leave, ({ name, why }) => ({
      name,
      text: why === 'removed' ? 'no longer in the directory' : 'disabled in the directory',
    })),
    part('Problems', plan.problems, ({ name, problem }) => ({ name, text: problem })),
    part('New', plan.create, ({ name, email }) => ({ name, text: email })),
    part('Linked to the account with their e-mail', plan.link, ({ name, email }) => ({ name, text: email })),
    part('Changed', plan.update, ({ name, fields }) => ({ name, text: fieldsText(fields) })),
    part('Joining groups', plan.join, ({ name, groupName }) => ({ name, text: groupName })),
    part('Leaving groups', plan.drop, ({ name, groupName }) => ({ name, text: groupName })),
    part('New departments', plan.departments, (name) => ({ name, text: '' })),
    part('Back in the directory, suspended here', plan.returned, (name) => ({
      name,
      text: 'stays suspended until somebody activates the account',
    })),
  ].filter(({ total }) => total > 0)
}

/** Whether taking the difference over would change anything. */
export function changesAnything(plan: ShownPlan): boolean {
  const { create, link, update, leave, join, drop } = plan
  return [create, link, update, leave, join, drop].some(({ total }) => total > 0)
}
