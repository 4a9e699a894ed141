import { NotificationHistory } from '@/components/notifications/NotificationHistory'
import { PreferenceList } from '@/components/notifications/PreferenceList'
import { PageHeader } from '@/components/portal/PageHeader'
import { listNotifications } from '@/src/operations/notifications/listNotifications'
import { myPreferences } from '@/src/operations/notifications/myPreferences'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'

const PAGE = 25

/** Everything one was told, and how one wants to be told. */
export async function NotificationsView() {
  const { req, actor } = await requireEmployee()
  const [mine, preferences] = await Promise.all([
    listNotifications(req, actor.id, { limit: PAGE, offset: 0, unread: false }),
    myPreferences(req, actor.id),
  ])
  return (
    <>
      <PageHeader
        title="Messages"
        description="What happened that concerns you. What is done by now counts as read."
      />
      <NotificationHistory first={mine.docs} total={mine.totalDocs} pageSize={PAGE} now={requestTime()} />
      <section aria-labelledby="settings" className="mt-10">
        <h2 id="settings" className="text-md font-semibold">
          What you want to hear of
        </h2>
        <p className="mt-1 mb-4 max-w-prose text-ink-soft">
          Gathered e-mails come at 8 in the morning of your own time zone.
        </p>
        <PreferenceList choices={preferences.docs} />
      </section>
    </>
  )
}
