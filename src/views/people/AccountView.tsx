import { PageHeader } from '@/components/portal/PageHeader'
import { SessionList } from '@/components/people/SessionList'
import { ownSessions } from '@/src/operations/people/sessions/ownSessions'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'

/** Where the reader is signed in. */
export async function AccountView() {
  const { req, actor } = await requireEmployee()
  const { docs } = await ownSessions(req, actor)
  return (
    <>
      <PageHeader
        title="Where you are signed in"
        description="Sign out of what you do not know or no longer use. It takes effect at once."
      />
      <SessionList sessions={docs} now={requestTime()} />
    </>
  )
}
