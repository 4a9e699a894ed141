import { MetaLine } from '@/components/portal/MetaLine'
import { PageHeader } from '@/components/portal/PageHeader'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { StatusChip } from '@/components/portal/StatusChip'
import { WatchToggle } from '@/components/portal/WatchToggle'
import { AnswersView } from '@/components/forms/answers/AnswersView'
import { LiveSubject } from '@/components/portal/live/LiveSubject'
import { CommentStream } from '@/components/requests/CommentStream'
import { NudgeButton } from '@/components/requests/NudgeButton'
import { PriorityMark } from '@/components/portal/PriorityMark'
import { RequestActions } from '@/components/requests/RequestActions'
import { RequestStepper } from '@/components/requests/RequestStepper'
import { Card } from '@/components/ui/Card'
import { cn } from '@/components/ui/cn'
import { AGAIN } from '@/src/operations/requests/again'
import { mayAskAgain } from '@/src/operations/requests/mayAskAgain'
import { requestCompany } from '@/src/operations/requests/requestCompany'
import { requestHandout } from '@/src/operations/requests/requestHandout'
import { refusedAs } from '@/src/server/refusedAs'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { backFrom } from './backFrom'
import { loadRequestPage } from './loadRequestPage'
import { SlaCard } from './SlaCard'
import { stepToActOn } from './stepToActOn'

/** One request: how it stands, what was answered, what was said, and what its reader may do with it. */
export async function RequestView({ id }: { id: string }) {
  const { req, actor, profile } = await requireEmployee()
  const { request, version, people, files, details, comments, timeline, sla, own } = await loadRequestPage(id)
  const now = requestTime()
  const { abilities, currentSteps, approvals } = details
  const { step, more } = stepToActOn(actor.id, currentSteps, approvals)
  const handout = abilities.fulfill ? await refusedAs(404, requestHandout(req, actor, id), () => null) : null
  const [company, again] = await Promise.all([
    requestCompany(req, id, { id: actor.id, own }),
    own && mayAskAgain(req, actor.id, request.formSlug),
  ])
  const forOther = request.requestedFor.id !== request.requester.id
  return (
    <>
      <LiveSubject id={request.id} />
      <PageHeader
        back={backFrom({ own, ...abilities })}
        title={request.title}
        meta={
          <>
            <StatusChip status={request.status} />
            <PriorityMark priority={request.priority} />
          </>
        }
        description={
          <MetaLine>
            <span className="tabular">{request.number}</span>
            <>
              Asked by {request.requester.name}
              {forOther && <> for {request.requestedFor.name}</>}
            </>
            <RelativeTime at={request.createdAt} now={now} />
            {version.current !== null && version.current !== version.number && (
              <>
                Version {version.number}, current {version.current}
              </>
            )}
          </MetaLine>
        }
        actions={
          <RequestActions
            request={request}
            abilities={abilities}
            step={step?.id}
            handout={handout}
            again={again ? `/requests/new/${request.formSlug}?${AGAIN}=${request.id}` : null}
          />
        }
      />
      {more > 0 && step && (
        <p className="-mt-3 mb-6 text-ink-soft">
          Your decision is about <span className="font-medium text-ink">{step.label}</span> first; {more} more{' '}
          {more === 1 ? 'waits' : 'wait'} for you here.
        </p>
      )}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-6">
        <div className={cn('space-y-4 lg:order-2', !own && 'max-lg:order-2')}>
          <Card title="Progress">
            <RequestStepper
              events={timeline.events}
              current={currentSteps.map((current) => ({ ...current, fallback: current.fallback?.reason }))}
              next={timeline.next.map(({ expectedAt, ...ahead }) => ({
                ...ahead,
                // Without times of their own the steps ahead would all be expected at this very moment.
                expectedAt: expectedAt !== null && expectedAt > now ? expectedAt : null,
              }))}
              status={request.status}
              now={now}
            />
            {company.nudge && <NudgeButton requestId={request.id} {...company.nudge} now={now} />}
          </Card>
          <SlaCard sla={sla} status={request.status} now={now} timezone={profile.timezone} />
        </div>
        <div className="space-y-4">
          <Card title="Answers">
            <AnswersView fields={version.fields} data={request.data} people={people} files={files} />
          </Card>
          <Card
            title="Comments"
            actions={
              // Who asked, and whom it is for, hear of everything as it is.
              !own && (
                <WatchToggle
                  path={`/api/itsm-requests/${request.id}/watch`}
                  reader={actor.id}
                  watchers={company.watchers}
                />
              )
            }
          >
            <CommentStream
              requestId={request.id}
              comments={comments}
              canComment={abilities.comment}
              canInternal={!own}
              now={now}
            />
          </Card>
        </div>
      </div>
    </>
  )
}
