import { NavLinks } from '@/components/admin/NavLinks'

const LINKS = [{ path: '/directory', label: 'Directory' }]

export function DirectoryLinks() {
  return <NavLinks label="People from elsewhere" links={LINKS} />
}
