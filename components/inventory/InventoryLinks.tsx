import { NavLinks } from '@/components/admin/NavLinks'

const LINKS = [
  { path: '/inventory', label: 'State of the inventory' },
  { path: '/inventory/held', label: 'Who has what' },
]

export function InventoryLinks() {
  return <NavLinks label="Inventory pages" links={LINKS} />
}
