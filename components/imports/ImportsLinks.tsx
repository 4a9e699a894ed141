import { NavLinks } from '@/components/admin/NavLinks'

const LINKS = [{ path: '/imports', label: 'Imports' }]

export function ImportsLinks() {
  return <NavLinks label="Data" links={LINKS} />
}
