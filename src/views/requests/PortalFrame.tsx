import type { ReactNode } from 'react'
import { entersAdmin } from '@/access/entersAdmin'
import { PortalShell } from '@/components/portal/PortalShell'
import { unreadCount } from '@/src/operations/notifications/unreadCount'
import { listMyRequests } from '@/src/operations/requests/listMyRequests'
import { requireEmployee } from '@/src/server/requireEmployee'
import { loadCatalogue } from './loadCatalogue'
import { loadWaitingCounts } from './loadWaitingCounts'

/** So many of one's own requests are found by the search before one has to open the whole list. */
const SEARCHED = 50

/** Header, navigation and search of whoever looks; nobody is sent to sign in. */
export async function PortalFrame({ children }: { children: ReactNode }) {
  const { req, actor, profile } = await requireEmployee()
  const [categories, counts, mine, unread, showAdmin] = await Promise.all([
    loadCatalogue(),
    loadWaitingCounts(),
    listMyRequests(req, actor, { state: null, limit: SEARCHED, offset: 0 }),
    unreadCount(req, actor.id),
    entersAdmin({ req }),
  ])
  return (
    <PortalShell
      user={profile}
      counts={{ queue: counts.approvals, fulfilment: counts.fulfilments }}
      unread={unread}
      showAdmin={showAdmin}
      forms={categories.flatMap(({ title, forms }) =>
        forms.map(({ id, slug, title: form, description, icon }) => ({
          id,
          slug,
          title: form,
          description,
          icon,
          category: title,
        })),
      )}
      requests={mine.docs.map(({ id, number, title, status }) => ({ id, number, title, status }))}
    >
      {children}
    </PortalShell>
  )
}
