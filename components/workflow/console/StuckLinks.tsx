import { NavLinks } from '@/components/admin/NavLinks'

const LINKS = [{ path: '/stuck-runs', label: 'Stuck runs' }]

export function StuckLinks() {
  return <NavLinks label="Workflow" links={LINKS} />
}
