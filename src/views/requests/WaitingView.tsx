import { PageHeader } from '@/components/portal/PageHeader'
import type { QueueKind } from '@/components/requests/QueueItem'
import { QueueView } from '@/components/requests/QueueView'
import { myQueue } from '@/src/operations/requests/myQueue'
import { peopleInAnswers } from '@/src/operations/requests/peopleInAnswers'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { toQueueItem } from './toQueueItem'

/** As many as one works through before the list is loaded again. */
const SHOWN = 100

const titles: Record<QueueKind, string> = { approval: 'Approvals', fulfillment: 'Fulfilment' }

/** What waits for the reader to decide or to deliver. `selected` is the id of the step to begin with. */
export async function WaitingView({ kind, selected }: { kind: QueueKind; selected?: string }) {
  const { req, actor } = await requireEmployee()
  const { docs, totalDocs } = await myQueue(req, actor, { type: kind, limit: SHOWN, offset: 0 })
  const people = await peopleInAnswers(
    req,
    docs.map(({ request }) => request),
  )
  return (
    <>
      <PageHeader
        title={titles[kind]}
        description={
          totalDocs > docs.length
            ? `${totalDocs} wait for you. Here are the ${docs.length} that are due first.`
            : undefined
        }
      />
      <QueueView
        kind={kind}
        items={docs.map((item) => toQueueItem(item, people))}
        now={requestTime()}
        selectedId={selected}
      />
    </>
  )
}
