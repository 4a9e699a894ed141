import { RelativeTime } from '@/components/portal/RelativeTime'
import type { ItemView } from './ItemView'

type Props = {
  item: Pick<
    ItemView,
    | 'status'
    | 'assignedTo'
    | 'assignedRequest'
    | 'handedOverAt'
    | 'handedOverBy'
    | 'receivedAt'
    | 'returnAnnouncedAt'
    | 'returnReason'
    | 'returnProblem'
  >
  now: string
}

/** Who has it, since when, whether they confirmed it, and whether they want to give it back. */
export function HolderLine({ item, now }: Props) {
  const { assignedTo, assignedRequest, handedOverAt, handedOverBy, receivedAt } = item
  const has = item.status === 'occupied'
  if (!assignedTo) return <p className="swi-soft">Nobody has it.</p>
  return (
    <div className="swi-holder">
      <p>
        {has ? 'With' : 'Came back from'} <strong>{assignedTo.name}</strong>
        {assignedRequest ? (
          <>
            {' '}
            for <a href={`/requests/${assignedRequest.id}`}>{assignedRequest.number}</a>
          </>
        ) : null}
        {!has ? null : handedOverAt ? (
          <>
            , handed over {handedOverBy ? `by ${handedOverBy.name} ` : ''}
            <RelativeTime at={handedOverAt} now={now} />
          </>
        ) : (
          ', not handed over yet'
        )}
      </p>
      {has && handedOverAt ? (
        <p className="swi-soft">
          {receivedAt ? (
            <>
              Receipt confirmed <RelativeTime at={receivedAt} now={now} />
            </>
          ) : (
            'Receipt not confirmed yet'
          )}
        </p>
      ) : null}
      {item.returnAnnouncedAt ? (
        <p className="swi-note">
          {item.returnProblem ? 'A problem was reported ' : 'Wants to give it back, said '}
          <RelativeTime at={item.returnAnnouncedAt} now={now} />
          {item.returnReason ? <>: “{item.returnReason}”</> : null}
        </p>
      ) : null}
    </div>
  )
}
