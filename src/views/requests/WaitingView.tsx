import { redirect } from 'next/navigation'
import { PageHeader } from '@/components/portal/PageHeader'
import { CoverNotice } from '@/components/requests/delegations/CoverNotice'
import type { QueueKind } from '@/components/requests/QueueItem'
import { QueueView } from '@/components/requests/QueueView'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { readQueueFilter } from '@/src/domain/requests/readQueueFilter'
import { writeQueueFilter } from '@/src/domain/requests/writeQueueFilter'
import { inReaderWords } from '@/src/operations/requests/inReaderWords'
import { lastLook } from '@/src/operations/requests/lastLook'
import { listQueueViews } from '@/src/operations/requests/listQueueViews'
import { myQueue } from '@/src/operations/requests/myQueue'
import { peopleInAnswers } from '@/src/operations/requests/peopleInAnswers'
import { queueFacets } from '@/src/operations/requests/queueFacets'
import { listDelegations } from '@/src/operations/workflow/listDelegations'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { toQueueItem } from './toQueueItem'

/** As many as one works through before the list is loaded again. */
const SHOWN = 100

const places: Record<QueueKind, { title: string; path: string }> = {
  approval: { title: 'Queue', path: '/queue' },
  fulfillment: { title: 'Fulfilment', path: '/fulfilment' },
}

export type WaitingParams = Record<string, string | string[] | undefined>

/**
 * What waits for the reader to decide or to deliver, as the address narrows and orders it; an address that says
 * nothing about it (not even `all`) opens the reader's own first view. `step` is the id of the step to begin with.
 */
export async function WaitingView({ kind, params }: { kind: QueueKind; params: WaitingParams }) {
  const { req, actor } = await requireEmployee()
  const { title, path } = places[kind]
  const filter = readQueueFilter(params)
  const { docs, totalDocs } = await myQueue(req, actor, { type: kind, limit: SHOWN, offset: 0, filter })
  const views = await listQueueViews(req, actor.id, kind)
  const first = views.find(({ isDefault }) => isDefault)
  if (first && first.filter !== '' && Object.keys(params).length === 0) redirect(`${path}?${first.filter}`)
  const titles = await inReaderWords(
    req,
    docs.map(({ request }) => ({ id: request.id, title: request.title })),
  )
  const people = await peopleInAnswers(
    req,
    docs.map(({ request }) => request),
  )
  const named = filter.form || filter.category || filter.requester
  const { form, category, requester } = named
    ? await queueFacets(req, actor, kind, filter)
    : { form: [], category: [], requester: [] }
  const now = requestTime()
  const runs = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => startsAt <= now && now < endsAt
  // Only decisions are handed over; what is delivered is delivered by whoever may.
  const { given, received } =
    kind === 'approval' ? await listDelegations(req, actor.id) : { given: [], received: [] }
  return (
    <>
      <PageHeader
        title={title}
        actions={kind === 'approval' && <ButtonLink href="/delegations">Cover</ButtonLink>}
        description={
          totalDocs > docs.length
            ? `${totalDocs} wait for you${writeQueueFilter({ ...filter, sort: undefined }) === '' ? '' : ' here'}. Shown are the first ${docs.length}.`
            : undefined
        }
      />
      <CoverNotice given={given.filter(runs)} received={received.filter(runs)} />
      <QueueView
        kind={kind}
        items={docs.map(({ request, ...item }, index) =>
          toQueueItem(
            { ...item, request: { ...request, title: titles[index]?.title ?? request.title } },
            people,
            req.user?.locale,
          ),
        )}
        now={now}
        selectedId={typeof params.step === 'string' ? params.step : undefined}
        shown={{
          filter,
          views,
          names: Object.fromEntries(
            [...form, ...category, ...requester].map(({ value, label }) => [value, label]),
          ),
        }}
        lookedAt={await lastLook(req, actor.id, kind)}
      />
    </>
  )
}
