import { ReviewBoard } from '@/components/permissions/reviews/ReviewBoard'
import { PageHeader } from '@/components/portal/PageHeader'
import { myReviews } from '@/src/operations/permissions/reviews/myReviews'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'

/** The rights of others that the reader is asked to keep or take away. */
export async function ReviewsView() {
  const { req, actor } = await requireEmployee()
  const { docs } = await myReviews(req, actor)
  return (
    <>
      <PageHeader
        back={{ href: '/rights', label: 'My rights' }}
        title="Access reviews"
        description="Who still needs what. Keep what is needed, take away what is not."
      />
      <ReviewBoard first={docs} now={requestTime()} />
    </>
  )
}
