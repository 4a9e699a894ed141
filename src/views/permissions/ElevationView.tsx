import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ActionLog } from '@/components/permissions/elevations/ActionLog'
import { ElevationActions } from '@/components/permissions/elevations/ElevationActions'
import { ElevationStatus } from '@/components/permissions/elevations/ElevationStatus'
import { EmptyState } from '@/components/portal/EmptyState'
import { PageHeader } from '@/components/portal/PageHeader'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { Card } from '@/components/ui/Card'
import { can } from '@/src/domain/permissions/can'
import { elevationActions } from '@/src/operations/permissions/elevations/elevationActions'
import { orNotFound } from '@/src/server/orNotFound'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'

/** One elevation: why, from when to when, what was done, and what the review found. */
export async function ElevationView({ id }: { id: string }) {
  const { req, actor } = await requireEmployee()
  if (!z.uuid().safeParse(id).success) notFound()
  const { doc, events } = await orNotFound(elevationActions(req, actor, id))
  const now = requestTime()
  const own = doc.employee.id === actor.id
  const mayEnd = doc.running && (own || can(actor.rights, actor.tree, 'system', 'update'))
  const mayReview = !doc.running && !own && doc.review.at === null
  return (
    <>
      <PageHeader
        back={{ href: '/elevations', label: 'Emergency roles' }}
        title={own ? doc.role.name : `${doc.employee.name}: ${doc.role.name}`}
        meta={<ElevationStatus elevation={doc} />}
        description={
          <>
            Taken <RelativeTime at={doc.startsAt} now={now} />
            {doc.running ? ', ends ' : ', ended '}
            <RelativeTime at={doc.endedAt ?? doc.endsAt} now={now} />
            {doc.endedBy && ` by ${doc.endedBy.name}`}. By the rule “{doc.rule.name}”.
          </>
        }
      />
      <div className="space-y-6">
        <Card title="The reason given">
          <p className="max-w-prose whitespace-pre-wrap">{doc.reason}</p>
        </Card>
        {mayEnd && (
          <Card title="End it before its time">
            <ElevationActions id={doc.id} may="end" role={doc.role.name} />
          </Card>
        )}
        {doc.review.at && (
          <Card title={`Reviewed by ${doc.review.by?.name ?? 'somebody'}`}>
            <p className="mb-2 text-sm text-ink-soft">
              <RelativeTime at={doc.review.at} now={now} />
            </p>
            <p className="max-w-prose whitespace-pre-wrap">{doc.review.note}</p>
          </Card>
        )}
        {mayReview && (
          <Card
            title="Review"
            description="Read what was done below, then note what you found. It stays with this elevation."
          >
            <ElevationActions id={doc.id} may="review" role={doc.role.name} />
          </Card>
        )}
        <Card title="What was done meanwhile" flush>
          {events.length > 0 ? (
            <ActionLog events={events} now={now} />
          ) : (
            <EmptyState>Nothing that is recorded.</EmptyState>
          )}
        </Card>
      </div>
    </>
  )
}
