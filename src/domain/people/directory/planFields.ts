import type { DirectoryProblem, PlannedFields } from './DirectoryPlan'
import type { AccountRow, DirectoryPerson } from './DirectoryWorld'

type Taken = { email: Map<string, string>; employeeNumber: Map<string, string> }

/**
 * The fields in which an account differs from the directory; of a person without an account (null) all that the
 * directory knows beside name and e-mail. What the directory leaves empty is left as it is. What must be unique and
 * belongs to somebody else is a problem, and left. Takes what it plans, so that no two people are planned the same.
 */
export function planFields(
  person: DirectoryPerson,
  account: AccountRow | null,
  taken: Taken,
  keyOf: (person: string) => string,
): { fields: PlannedFields; problems: DirectoryProblem[] } {
  const fields: PlannedFields = {}
  const problems: DirectoryProblem[] = []
  const owner = account?.id ?? person.id
  const name = person.name ?? account?.name ?? person.id
  const email = person.email?.toLowerCase() ?? null
  if (account && person.name && person.name !== account.name) fields.name = person.name
  if (account && email && email !== account.email.toLowerCase()) {
    if ((taken.email.get(email) ?? owner) === owner) {
      fields.email = email
      taken.email.set(email, owner)
    } else
      problems.push({
        name,
        problem: `has the new e-mail address ${email}, which belongs to somebody else here.`,
      })
  }
  const number = person.employeeNumber
  if (number && number !== account?.employeeNumber) {
    if ((taken.employeeNumber.get(number) ?? owner) === owner) {
      fields.employeeNumber = number
      taken.employeeNumber.set(number, owner)
    } else
      problems.push({
        name,
        problem: `has the employee number ${number}, which belongs to somebody else here.`,
      })
  }
  if (person.jobTitle && person.jobTitle !== account?.jobTitle) fields.jobTitle = person.jobTitle
  if (person.department && person.department.toLowerCase() !== account?.departmentName?.toLowerCase())
    fields.department = person.department
  if (person.manager && person.manager !== person.id && keyOf(person.manager) !== account?.managerKey)
    fields.manager = person.manager
  return { fields, problems }
}
