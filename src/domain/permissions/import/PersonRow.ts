/** One employee as an import knows them; `department` and `lineManager` are ids. */
export type PersonRow = {
  id: string
  email: string
  name: string
  employeeNumber: string | null
  jobTitle: string | null
  department: string | null
  lineManager: string | null
  timezone: string | null
  locale: string | null
  status: 'active' | 'suspended' | 'left'
}

export type PersonField = Exclude<keyof PersonRow, 'id' | 'email'>
