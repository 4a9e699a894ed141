'use client'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { AuditFilters } from './AuditFilters'
import { AuditList } from './AuditList'
import { AUDIT_FIELDS, auditQuery, type AuditFilter } from './auditQuery'

/** Search, read and export what happened. What is looked for stands in the address, so that a finding can be passed on. */
export function AuditPage() {
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams()
  const filter: AuditFilter = Object.fromEntries(
    AUDIT_FIELDS.flatMap((field) => {
      const value = search.get(field)
      return value ? [[field, value]] : []
    }),
  )
  const onFilter = (wanted: AuditFilter) => router.push(`${path}?${auditQuery(wanted)}`)
  return (
    <div className="sw-rights sw-audit">
      <AuditFilters key={auditQuery(filter)} filter={filter} onFilter={onFilter} />
      <AuditList filter={filter} onFilter={onFilter} />
    </div>
  )
}
