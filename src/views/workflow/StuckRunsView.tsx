import type { AdminViewServerProps } from 'payload'
import { StuckRunsPage } from '@/components/workflow/console/StuckRunsPage'
import { AdminFrame } from '@/src/views/admin/AdminFrame'

/** The console for stuck runs, for those who administrate some form; others are told whom to ask. */
export function StuckRunsView(props: AdminViewServerProps) {
  return (
    <AdminFrame
      view={props}
      title="Stuck runs"
      description="Steps that need a hand: on whom they wait, why, and since when. Every hand needs a reason and is recorded."
    >
      <StuckRunsPage />
    </AdminFrame>
  )
}
