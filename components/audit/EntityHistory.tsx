'use client'
import { Gutter, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { AuditList } from './AuditList'
import { auditQuery, type AuditFilter } from './auditQuery'

/** What happened to the row that is open, as a tab beside its form. */
export function EntityHistory() {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const router = useRouter()
  if (collectionSlug === undefined || id === undefined) return null
  const onFilter = (wanted: AuditFilter) => router.push(`${config.routes.admin}/audit?${auditQuery(wanted)}`)
  return (
    <Gutter>
      <div className="sw-rights sw-audit sw-audit--tab">
        <AuditList filter={{ entityType: collectionSlug, entity: String(id) }} onFilter={onFilter} />
      </div>
    </Gutter>
  )
}
