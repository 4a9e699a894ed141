import type { ReactNode } from 'react'
import { entersAdmin } from '@/access/entersAdmin'
import { PortalShell } from '@/components/portal/PortalShell'
import type { PortalPlace } from '@/components/portal/portalPlaces'
import { unreadCount } from '@/src/operations/notifications/unreadCount'
import { requireEmployee } from '@/src/server/requireEmployee'
import { loadWaitingCounts } from './loadWaitingCounts'

type Props = {
  children: ReactNode
  /** Pages of other modules that only some people have. */
  more: Promise<readonly PortalPlace[]>
}

/** Header, navigation and search of whoever looks; nobody is sent to sign in. */
export async function PortalFrame({ children, more }: Props) {
  const { req, actor, profile } = await requireEmployee()
  const [counts, unread, showAdmin, others] = await Promise.all([
    loadWaitingCounts(),
    unreadCount(req, actor.id),
    entersAdmin({ req }),
    more,
  ])
  return (
    <PortalShell
      user={profile}
      counts={{
        queue: counts.approvals,
        fulfilment: counts.fulfilments,
        newQueue: counts.newApprovals,
        newFulfilment: counts.newFulfilments,
      }}
      unread={unread}
      showAdmin={showAdmin}
      more={others}
    >
      {children}
    </PortalShell>
  )
}
