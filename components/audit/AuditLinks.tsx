import { NavLinks } from '@/components/admin/NavLinks'

const LINKS = [{ path: '/audit', label: 'What happened' }]

export function AuditLinks() {
  return <NavLinks label="Audit trail" links={LINKS} />
}
