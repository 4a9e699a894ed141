import { MayI } from '@/components/permissions/MayI'
import { groupRights } from '@/components/permissions/groupRights'
import { MyRights } from '@/components/permissions/MyRights'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageHeader } from '@/components/portal/PageHeader'
import { explainRight } from '@/src/operations/permissions/explainRight'
import { resourceTitles } from '@/src/operations/permissions/resourceTitles'
import { myRights } from '@/src/operations/permissions/myRights'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'

/** What the reader may do, and where each of it comes from; first the right they came to ask about. */
export async function RightsView({ permission }: { permission: string | null }) {
  const { req, actor } = await requireEmployee()
  const now = Date.parse(requestTime())
  const mine = await myRights(req, actor)
  const titles = await resourceTitles(
    req,
    groupRights(mine).map(({ resource }) => resource),
  )
  return (
    <>
      <PageHeader
        title="My rights"
        description="What you may do in Steward, and where each right comes from."
        actions={<ButtonLink href="/elevations">Emergency roles</ButtonLink>}
      />
      {permission !== null && (
        <MayI
          permission={permission}
          explanation={await explainRight(req, actor, permission, actor.id, now)}
        />
      )}
      <MyRights {...mine} titles={titles} />
    </>
  )
}
