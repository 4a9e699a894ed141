'use client'
import { useState } from 'react'
import { DayLook } from './DayLook'
import { HistoryList } from './HistoryList'
import { HolderLine } from './HolderLine'
import './inventory.css'
import { ItemCommands } from './ItemCommands'
import { ItemDetails } from './ItemDetails'
import type { ItemHistoryEntry } from './ItemHistoryEntry'
import type { ItemPicture } from './ItemPicture'
import { ItemStatusChip } from './ItemStatusChip'
import type { ItemView } from './ItemView'
import { OwnCommands } from './OwnCommands'
import { PlanBoard } from './plan/PlanBoard'

export type ItemPanelProps = {
  item: ItemView
  pictures: readonly ItemPicture[]
  /** Null for who only has it and looks after nothing. */
  history: { createdAt: string; entries: readonly ItemHistoryEntry[] } | null
  /** ISO instant at which the page was drawn, and its day where the reader is. */
  now: string
  today: string
}

/** Everything about one asset: state, holder, commands, plan, details, history. The same in portal and administration. */
export function ItemPanel({ item, pictures, history, now, today }: ItemPanelProps) {
  const [said, setSaid] = useState('')
  return (
    <div className="swi-item">
      <section className="swi-card" aria-label="State">
        <p className="swi-state">
          <ItemStatusChip status={item.status} />
          <span className="swi-soft">{item.type.name}</span>
        </p>
        <HolderLine item={item} now={now} />
        {item.abilities.receive || item.abilities.handBack || item.abilities.withdraw ? (
          <OwnCommands item={item} onDone={setSaid} />
        ) : null}
        {history ? <ItemCommands item={item} onDone={setSaid} /> : null}
        <p role="status" className="swi-said">
          {said}
        </p>
      </section>
      {history ? (
        <section className="swi-card" aria-labelledby="swi-plan-title">
          <h2 id="swi-plan-title">Plan</h2>
          <PlanBoard item={item} pictures={pictures} now={now} onDone={setSaid} />
        </section>
      ) : null}
      <div className="swi-columns">
        {history ? (
          <section className="swi-card" aria-labelledby="swi-history-title">
            <h2 id="swi-history-title">History</h2>
            <DayLook item={item} today={today} pictures={pictures} now={now} />
            <HistoryList
              identifier={item.identifier}
              entries={history.entries}
              createdAt={history.createdAt}
              pictures={pictures}
              now={now}
            />
          </section>
        ) : null}
        <section className="swi-card" aria-labelledby="swi-details-title">
          <h2 id="swi-details-title">Details</h2>
          <ItemDetails item={item} />
        </section>
      </div>
    </div>
  )
}
