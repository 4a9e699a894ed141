'use client'
import { useState } from 'react'
import { RelativeTime } from '@/components/portal/RelativeTime'
import type { HeldItem, WaitingItem } from './HeldItem'
import { HeldThing } from './HeldThing'
import './inventory.css'
import { useItemCommand } from './useItemCommand'

type Props = { items: readonly HeldItem[]; waiting: readonly WaitingItem[]; now: string }

/** What I have, and what is on its way to me in place of something broken. */
export function MyThings({ items, waiting, now }: Props) {
  const [said, setSaid] = useState('')
  const { send, busy, problem } = useItemCommand()
  const cancel = async ({ id, identifier }: WaitingItem) => {
    if (await send(`/api/inventory-replacements/${id}/cancel`, {}))
      setSaid(`Nothing comes in place of ${identifier ?? 'it'} any more.`)
  }
  return (
    <div className="swi-item">
      <p role="status" className="swi-said">
        {said}
      </p>
      {problem ? (
        <p className="swi-note is-bad" role="alert">
          {problem}
        </p>
      ) : null}
      {items.length > 0 ? (
        <ul className="swi-card swi-things" aria-label="In your hands">
          {items.map((item) => (
            <HeldThing key={item.id} item={item} now={now} onDone={setSaid} />
          ))}
        </ul>
      ) : null}
      {waiting.length > 0 ? (
        <ul className="swi-card swi-things" aria-label="On its way to you">
          {waiting.map((each) => (
            <li key={each.id} className="swi-thing">
              <div>
                <h2>
                  {each.type.name}
                  {each.identifier ? ` in place of ${each.identifier}` : ''}
                </h2>
                <p className="swi-soft">
                  {each.place === 1 ? 'You are next' : `Place ${each.place} in the queue`}, waiting since{' '}
                  <RelativeTime at={each.since} now={now} style="since" />
                </p>
              </div>
              {each.abilities.cancel ? (
                <div className="swi-commands__row">
                  <button
                    type="button"
                    className="swi-btn"
                    aria-disabled={busy || undefined}
                    onClick={() => void cancel(each)}
                  >
                    I do not need it any more
                  </button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
