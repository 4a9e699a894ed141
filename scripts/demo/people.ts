/** The demonstration organisation. Keys of people are the local part of their address at steward.example. */
export const DEMO_PASSWORD = 'steward-demo'

export const departments = [
  { slug: 'operations', name: 'Operations', head: 'hana' },
  { slug: 'it', name: 'IT', head: 'ida', parent: 'operations' },
  { slug: 'legal', name: 'Legal', head: 'lena', parent: 'operations' },
] as const

export const people = [
  { key: 'admin', name: 'Ada Admin', jobTitle: 'Platform administrator', department: 'it', manager: null },
  {
    key: 'hana',
    name: 'Hana Novak',
    jobTitle: 'Head of Operations',
    department: 'operations',
    manager: 'admin',
  },
  { key: 'mona', name: 'Mona Berg', jobTitle: 'Team lead', department: 'operations', manager: 'hana' },
  {
    key: 'erin',
    name: 'Erin Blake',
    jobTitle: 'Operations specialist',
    department: 'operations',
    manager: 'mona',
  },
  { key: 'frank', name: 'Frank Osei', jobTitle: 'Service desk agent', department: 'it', manager: 'ida' },
  { key: 'lena', name: 'Lena Fischer', jobTitle: 'Legal counsel', department: 'legal', manager: 'hana' },
  { key: 'john', name: 'John Miller', jobTitle: 'Access manager', department: 'it', manager: 'ida' },
  { key: 'sarah', name: 'Sarah Khan', jobTitle: 'Reception lead', department: 'operations', manager: 'hana' },
  { key: 'ida', name: 'Ida Lindqvist', jobTitle: 'IT service owner', department: 'it', manager: 'hana' },
  { key: 'tech', name: 'Tomas Reyes', jobTitle: 'Fleet technician', department: 'it', manager: 'ida' },
] as const

/** Roles and grants, by key of the person: exactly what the scenarios list. */
export const rights = [
  { person: 'admin', role: 'superadmin' },
  { person: 'frank', role: 'itsm-access-fulfiller' },
  { person: 'frank', role: 'itsm-legal-fulfiller' },
  { person: 'frank', role: 'itsm-transport-fulfiller' },
  { person: 'lena', role: 'itsm-legal-approver' },
  { person: 'john', role: 'itsm-access-manager' },
  { person: 'john', permission: 'itsm-access.approve' },
  { person: 'sarah', permission: 'access-card-form.approve' },
  { person: 'ida', permission: 'itsm.admin' },
  { person: 'tech', role: 'inventory-vehicle-maintainer' },
] as const
