import { NavLinks } from '@/components/admin/NavLinks'

const LINKS = [
  { path: '/rights', label: 'Why may someone?' },
  { path: '/rights/trees', label: 'Groups and roles as trees' },
  { path: '/rights/conflicts', label: 'Conflicts' },
]

export function RightsLinks() {
  return <NavLinks label="Who may do what" links={LINKS} />
}
