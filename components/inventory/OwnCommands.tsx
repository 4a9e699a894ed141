'use client'
import { useState } from 'react'
import { useHydrated } from '@/components/portal/useHydrated'
import { HandBackDialog } from './HandBackDialog'
import { useItemCommand } from './useItemCommand'

type Props = {
  item: {
    id: string
    identifier: string
    abilities: { receive: boolean; handBack: boolean; withdraw: boolean }
  }
  onDone: (said: string) => void
}

/** What I may say about something that I have: that I got it, that I give it back, that it is broken. */
export function OwnCommands({ item, onDone }: Props) {
  const ready = useHydrated()
  const { send, busy, problem } = useItemCommand()
  const [asking, setAsking] = useState<'return' | 'problem' | null>(null)
  const { id, identifier, abilities } = item
  const run = async (path: string, body: Record<string, unknown>, done: string) => {
    if (await send(`/api/inventory-items/${id}/${path}`, body)) onDone(done)
  }
  return (
    <div className="swi-commands">
      {problem ? (
        <p className="swi-note is-bad" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="swi-commands__row">
        {abilities.receive ? (
          <button
            type="button"
            className="swi-btn is-primary"
            disabled={!ready}
            aria-disabled={busy || undefined}
            onClick={() => void run('receive', {}, `You have ${identifier}. Thank you.`)}
          >
            I have got it
          </button>
        ) : null}
        {abilities.handBack ? (
          <>
            <button type="button" className="swi-btn" disabled={!ready} onClick={() => setAsking('return')}>
              Give it back
            </button>
            <button type="button" className="swi-btn" disabled={!ready} onClick={() => setAsking('problem')}>
              Report a problem
            </button>
          </>
        ) : null}
        {abilities.withdraw ? (
          <button
            type="button"
            className="swi-btn"
            disabled={!ready}
            aria-disabled={busy || undefined}
            onClick={() => void run('hand-back', { withdraw: true }, `You keep ${identifier}.`)}
          >
            Take that back
          </button>
        ) : null}
      </div>
      {asking ? (
        <HandBackDialog
          item={item}
          problem={asking === 'problem'}
          onClose={() => setAsking(null)}
          onDone={onDone}
        />
      ) : null}
    </div>
  )
}
