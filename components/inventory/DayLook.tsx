'use client'
import { useId, useState } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import type { ItemPicture } from './ItemPicture'
import { ItemStatusChip } from './ItemStatusChip'
import { PinsOn } from './plan/PinsOn'
import type { PastState } from './readPastState'

type Props = {
  item: { id: string; identifier: string }
  today: string
  pictures: readonly ItemPicture[]
  now: string
}
type Look = { day: string; past: PastState | null; problem: string | null }

/** Where it was on a day, and in which state: at the end of that day where the reader is. */
export function DayLook({ item, today, pictures, now }: Props) {
  const id = useId()
  const ready = useHydrated()
  const [day, setDay] = useState('')
  const [look, setLook] = useState<Look | null>(null)

  const choose = async (chosen: string) => {
    setDay(chosen)
    setLook(null)
    if (chosen === '') return
    const path = `/api/inventory-items/${item.id}/history?at=${chosen}`
    const answer = await sendCommand(path, { method: 'GET' })
    const reader = await import('./readPastState').catch(() => null)
    const past = answer.ok && reader ? reader.readPastState(answer.body) : null
    const why = answer.ok ? undefined : answer.errors[0]?.message
    setLook({ day: chosen, past, problem: past ? null : (why ?? 'That could not be read. Try again.') })
  }
  const state = look?.day === day ? look.past?.state : undefined
  return (
    <div className="swi-day">
      <div className="swi-field">
        <label htmlFor={id}>Where was it on that day?</label>
        <input
          id={id}
          type="date"
          max={today}
          value={day}
          disabled={!ready}
          onChange={(event) => void choose(event.target.value)}
        />
      </div>
      <div role="status">
        {look?.problem ? <p className="swi-fault">{look.problem}</p> : null}
        {day !== '' && look === null ? <p className="swi-soft">Looking…</p> : null}
        {state === null && look?.problem === null ? <p>It was not here yet.</p> : null}
        {state ? (
          <p className="swi-day__answer">
            <ItemStatusChip status={state.status} />{' '}
            {state.assignedTo ? `with ${state.assignedTo.name}` : 'with nobody'}
            {state.assignedRequest ? `, for ${state.assignedRequest.number}` : ''}, at the end of {day}
          </p>
        ) : null}
      </div>
      {state && state.comments.length > 0 ? (
        <PinsOn
          label={`Plan of ${item.identifier} on ${day}`}
          comments={state.comments}
          pictures={pictures}
          now={now}
        />
      ) : null}
    </div>
  )
}
