'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { RelativeTime } from '@/components/portal/RelativeTime'
import type { HeldItem, WaitingItem } from './HeldItem'
import './inventory.css'
import { ItemDialog } from './ItemDialog'
import { PersonPicker } from './PersonPicker'
import { readReturned, type Returned } from './readReturned'
import { ReasonField } from './ReasonField'
import { useItemCommand } from './useItemCommand'

type Person = { id: string; name: string }
type Props = {
  admin: string
  person: Person | null
  items: readonly HeldItem[]
  waiting: readonly WaitingItem[]
  now: string
}

/** What somebody has, and all of it taken back at once, as when they leave. */
export function HeldBy({ admin, person, items, waiting, now }: Props) {
  const router = useRouter()
  const { send, busy, problem } = useItemCommand()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [returned, setReturned] = useState<Returned[] | null>(null)
  const allowed = items.filter(({ abilities }) => abilities.takeBack)

  const run = async () => {
    if (!person) return
    const text = reason.trim()
    const body = { employee: person.id, ...(text ? { reason: text } : {}) }
    const done = await send('/api/inventory-items/return-held', body)
    if (!done) return
    setReturned(readReturned(done.body))
    setAsking(false)
  }
  const failed = returned?.filter(({ ok }) => !ok) ?? []
  return (
    <div className="swi-item">
      <section className="swi-card" aria-label="Person">
        <PersonPicker
          key={person?.id ?? ''}
          label="Who"
          chosen={person && { ...person, hint: '' }}
          onChoose={(chosen) => {
            if (!chosen) return
            setReturned(null)
            router.push(`${admin}/inventory/held?employee=${chosen.id}`)
          }}
        />
      </section>
      {returned ? (
        <div className={failed.length > 0 ? 'swi-note is-bad' : 'swi-note'} role="status">
          <p>
            {returned.length - failed.length} of {returned.length} came back for review.
          </p>
          {failed.map(({ id, identifier, message }) => (
            <p key={id}>
              {identifier}: {message}
            </p>
          ))}
        </div>
      ) : null}
      {person ? (
        <section className="swi-card" aria-labelledby="swi-held-title">
          <h2 id="swi-held-title">{person.name} has</h2>
          {items.length === 0 ? <p className="swi-soft">Nothing that you may see.</p> : null}
          {items.length > 0 ? (
            <ul className="swi-found" aria-label={`${person.name} has`}>
              {items.map((item) => (
                <li key={item.id}>
                  <a href={`${admin}/collections/inventory-items/${item.id}`}>{item.identifier}</a>
                  <span className="swi-soft">
                    {item.type.name}
                    {item.since ? (
                      <>
                        , since <RelativeTime at={item.since} now={now} style="since" />
                      </>
                    ) : null}
                    {item.returnAnnouncedAt ? ', return announced' : ''}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
          {waiting.length > 0 ? (
            <p className="swi-soft">
              Waits for{' '}
              {waiting
                .map(({ type, identifier }) => `${type.name} in place of ${identifier ?? 'another'}`)
                .join(', ')}
              .
            </p>
          ) : null}
          {items.length > 0 ? (
            <div className="swi-commands__row">
              <button
                type="button"
                className="swi-btn"
                disabled={allowed.length === 0}
                title={
                  allowed.length === 0 ? 'You need the right update on the types of these assets.' : undefined
                }
                onClick={() => setAsking(true)}
              >
                Take everything back
              </button>
            </div>
          ) : null}
          {items.length > 0 && allowed.length < items.length ? (
            <p className="swi-soft">
              {allowed.length} of {items.length} you may take back; for the others you need the right update
              on their type.
            </p>
          ) : null}
        </section>
      ) : (
        <p className="swi-soft">Choose a colleague to see what they have.</p>
      )}
      {asking && person ? (
        <ItemDialog
          title={`Take back everything of ${person.name}?`}
          description={`${items.length} ${items.length === 1 ? 'asset goes' : 'assets go'} to review, one by one.`}
          confirm="Take everything back"
          busy={busy}
          problem={problem}
          onConfirm={() => void run()}
          onClose={() => setAsking(false)}
        >
          <ReasonField value={reason} onChange={setReason} />
        </ItemDialog>
      ) : null}
    </div>
  )
}
