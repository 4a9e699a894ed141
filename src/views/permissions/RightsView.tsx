import { MyRights } from '@/components/permissions/MyRights'
import { PageHeader } from '@/components/portal/PageHeader'
import { myRights } from '@/src/operations/permissions/myRights'
import { requireEmployee } from '@/src/server/requireEmployee'

/** What the reader may do, and where each of it comes from. */
export async function RightsView() {
  const { req, actor } = await requireEmployee()
  return (
    <>
      <PageHeader
        title="My rights"
        description="What you may do in Steward, and where each right comes from."
      />
      <MyRights {...await myRights(req, actor)} />
    </>
  )
}
