import type { Profile } from '@/src/domain/forms/profileDefault'
import { EXAMPLE } from './exampleAnswers'

/** Who fills in the preview: somebody whose profile is complete. */
export const exampleProfile: Profile = {
  id: EXAMPLE.relationship.id,
  name: 'Erin Example',
  email: 'erin@example.org',
  jobTitle: 'Engineer',
  employeeNumber: '1234',
  department: { id: EXAMPLE.relationship.id, name: 'Engineering' },
  manager: { id: EXAMPLE.relationship.id, name: 'Mona Example' },
}
