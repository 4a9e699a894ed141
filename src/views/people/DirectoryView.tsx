import type { AdminViewServerProps } from 'payload'
import { DirectoryPage } from '@/components/people/DirectoryPage'
import { AdminFrame } from '@/src/views/admin/AdminFrame'

/** `/admin/directory`: people, managers, departments and groups as the directory has them, looked at before they are taken over. */
export function DirectoryView(props: AdminViewServerProps) {
  return (
    <AdminFrame
      view={props}
      title="Directory"
      description="People, managers, departments and mapped groups are taken over from the directory every hour. Look at the difference first, whenever you like."
    >
      <DirectoryPage />
    </AdminFrame>
  )
}
