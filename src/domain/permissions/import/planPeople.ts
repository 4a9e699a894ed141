import type { RowFault } from '@/src/domain/imports/RowFault'
import { cyclesIn } from './cyclesIn'
import type { PersonField, PersonRow } from './PersonRow'
import type { SaidPerson } from './readPerson'

export type PeoplePlan = {
  create: { line: number; row: PersonRow }[]
  update: { line: number; from: PersonRow; to: PersonRow; fields: PersonField[] }[]
  unchanged: number
  faults: RowFault[]
}

type Input = {
  said: readonly SaidPerson[]
  stored: readonly PersonRow[]
  /** Ids of departments by slug. */
  departments: ReadonlyMap<string, string>
  newId: () => string
}

/** What makes the people those of the file. People are known by e-mail; nobody who is not in the file is touched. */
export function planPeople({ said, stored, departments, newId }: Input): PeoplePlan {
  const plan: PeoplePlan = { create: [], update: [], unchanged: 0, faults: [] }
  const known = new Map(stored.map((row) => [row.email, row]))
  const lines = new Map<string, number>()
  const ids = new Map(stored.map(({ email, id }) => [email, id]))
  const valid: SaidPerson[] = []
  for (const person of said) {
    const first = lines.get(person.email)
    if (first !== undefined) {
      fault(
        person.line,
        'email',
        'duplicate',
        `Line ${first} is about the same person. Keep one of the two rows.`,
        person.email,
      )
      continue
    }
    lines.set(person.email, person.line)
    if (!ids.has(person.email)) ids.set(person.email, newId())
    valid.push(person)
  }
  for (const person of valid) {
    const { email, line, said: words } = person
    const from = known.get(email)
    const fields = resolved(person)
    if (fields === null) continue
    if (!from) {
      if (!words.name) {
        fault(line, 'name', 'required', 'A new person needs a name.', '')
        continue
      }
      plan.create.push({ line, row: { ...BLANK, ...fields, id: ids.get(email)!, email } as PersonRow })
      continue
    }
    const changed = (Object.keys(fields) as PersonField[]).filter((field) => fields[field] !== from[field])
    if (changed.length === 0) plan.unchanged += 1
    else plan.update.push({ line, from, to: { ...from, ...fields } as PersonRow, fields: changed })
  }
  refuseSharedNumbers()
  refuseCircles()
  return plan

  function fault(line: number, field: string, rule: string, message: string, value: string): void {
    plan.faults.push({ line, field, rule, message, value })
  }

  function resolved({ line, said: words }: SaidPerson): Partial<Record<PersonField, string | null>> | null {
    const fields = { ...words }
    const { department, lineManager } = words
    if (department) {
      const id = departments.get(department)
      if (id === undefined)
        fault(
          line,
          'department',
          'unknown_department',
          `There is no department "${department}". Write its slug.`,
          department,
        )
      fields.department = id ?? null
    }
    if (lineManager) {
      const id = ids.get(lineManager)
      if (id === undefined)
        fault(
          line,
          'lineManager',
          'unknown_person',
          `There is no employee ${lineManager}, nor a row about them.`,
          lineManager,
        )
      fields.lineManager = id ?? null
    }
    const failed = (department && !fields.department) || (lineManager && !fields.lineManager)
    return failed ? null : fields
  }

  function after(): Map<string, PersonRow> {
    const rows = new Map(stored.map((row) => [row.id, row]))
    for (const { row } of plan.create) rows.set(row.id, row)
    for (const { to } of plan.update) rows.set(to.id, to)
    return rows
  }

  function refuseSharedNumbers(): void {
    const owners = new Map<string, string>()
    for (const { id, employeeNumber } of after().values()) {
      if (employeeNumber === null) continue
      const other = owners.get(employeeNumber)
      if (other === undefined) {
        owners.set(employeeNumber, id)
        continue
      }
      const line = lineOf(id) ?? lineOf(other)
      if (line !== undefined)
        fault(
          line,
          'employeeNumber',
          'duplicate',
          `Two people would have the number ${employeeNumber}.`,
          employeeNumber,
        )
    }
  }

  function refuseCircles(): void {
    const rows = after()
    for (const id of cyclesIn(new Map([...rows].map(([each, row]) => [each, row.lineManager])))) {
      const line = lineOf(id)
      if (line === undefined) continue
      const { email } = rows.get(id)!
      fault(
        line,
        'lineManager',
        'cycle',
        'This closes a circle: the manager already stands below this person.',
        email,
      )
    }
  }

  function lineOf(id: string): number | undefined {
    return (
      plan.create.find(({ row }) => row.id === id)?.line ?? plan.update.find(({ to }) => to.id === id)?.line
    )
  }
}

const BLANK = {
  name: '',
  employeeNumber: null,
  jobTitle: null,
  department: null,
  lineManager: null,
  timezone: 'Europe/Berlin',
  locale: 'en',
  status: 'active' as const,
}
