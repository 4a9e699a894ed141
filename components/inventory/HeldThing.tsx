import { RelativeTime } from '@/components/portal/RelativeTime'
import type { HeldItem } from './HeldItem'
import { OwnCommands } from './OwnCommands'

type Props = { item: HeldItem; now: string; onDone: (said: string) => void }

/** One thing that I have, how I got it, what I said about it and what I may say. */
export function HeldThing({ item, now, onDone }: Props) {
  const { request } = item
  return (
    <li className="swi-thing">
      <div>
        <h2>
          {item.type.name} {item.identifier}
        </h2>
        <p className="swi-soft">
          {item.handedOverAt ? (
            <>
              Handed over {item.handedOverBy ? `by ${item.handedOverBy.name} ` : ''}
              <RelativeTime at={item.handedOverAt} now={now} />
            </>
          ) : item.since ? (
            <>
              Kept for you since <RelativeTime at={item.since} now={now} style="since" />
            </>
          ) : (
            'Kept for you'
          )}
          {request ? (
            <>
              {' '}
              · <a href={`/requests/${request.id}`}>{request.number}</a>
            </>
          ) : null}
        </p>
        {item.receivedAt ? (
          <p className="swi-soft">
            You confirmed it <RelativeTime at={item.receivedAt} now={now} />
          </p>
        ) : null}
        {item.returnAnnouncedAt ? (
          <p className="swi-note">
            {item.returnProblem ? 'You reported a problem ' : 'You announced its return '}
            <RelativeTime at={item.returnAnnouncedAt} now={now} />
            {item.returnReason ? <>: “{item.returnReason}”</> : null}
          </p>
        ) : null}
      </div>
      <OwnCommands item={item} onDone={onDone} />
    </li>
  )
}
