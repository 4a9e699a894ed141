import type { AdminViewServerProps } from 'payload'
import { AuditPage } from '@/components/audit/AuditPage'
import { AdminFrame } from '@/src/views/admin/AdminFrame'

/** The audit trail for those who hold `audit.read`; others are told whom to ask. */
export function AuditView(props: AdminViewServerProps) {
  return (
    <AdminFrame
      view={props}
      title="Audit trail"
      description="Everything that was done, tried and refused. It cannot be changed, and reading it is recorded."
    >
      <AuditPage />
    </AdminFrame>
  )
}
