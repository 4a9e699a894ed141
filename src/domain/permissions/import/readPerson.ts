import type { ImportRow } from '@/src/domain/imports/ImportRow'
import type { RowFault } from '@/src/domain/imports/RowFault'
import type { PersonField } from './PersonRow'

/** What a row says of a person: a field that is not in it stays as it is, null empties it. References are still names. */
export type SaidPerson = { line: number; email: string; said: Partial<Record<PersonField, string | null>> }

const FIELDS: readonly PersonField[] = [
  'name',
  'employeeNumber',
  'jobTitle',
  'department',
  'lineManager',
  'timezone',
  'locale',
  'status',
]
/** These have a value always. */
const NEVER_EMPTY = new Set<PersonField>(['name', 'status'])
const STATUSES = ['active', 'suspended', 'left']
const EMAIL = /^[^\s@,;"<>]+@[^\s@,;"<>]+\.[^\s@,;"<>]+$/
const LONGEST = 200

/** Reads one row of a file of people. An empty cell says nothing, a single hyphen empties the field. */
export function readPerson(
  { line, values }: ImportRow,
  isTimeZone: (name: string) => boolean,
): { person: SaidPerson; faults: RowFault[] } {
  const faults: RowFault[] = []
  const fault = (field: string, rule: string, message: string, value: string) =>
    faults.push({ line, field, rule, message, value })
  const email = (values.email ?? '').toLowerCase()
  if (!EMAIL.test(email))
    fault('email', 'not_an_email', 'Write an e-mail address: it says whom the row means.', email)
  const said: SaidPerson['said'] = {}
  for (const field of FIELDS) {
    const value = values[field] ?? ''
    if (value === '') continue
    if (value === '-') {
      if (NEVER_EMPTY.has(field)) fault(field, 'required', `${field} cannot be emptied.`, value)
      else said[field] = null
      continue
    }
    if (value.length > LONGEST) fault(field, 'too_long', `At most ${LONGEST} characters.`, value)
    said[field] = field === 'lineManager' ? value.toLowerCase() : value
  }
  if (said.status && !STATUSES.includes(said.status))
    fault('status', 'unknown_status', `Write one of ${STATUSES.join(', ')}.`, said.status)
  if (said.timezone && !isTimeZone(said.timezone))
    fault('timezone', 'unknown_timezone', 'A time zone is named like Europe/Berlin.', said.timezone)
  return { person: { line, email, said }, faults }
}
