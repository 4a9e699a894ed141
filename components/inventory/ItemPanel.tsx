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
    <div className="sw-item">
      <section className="sw-card" aria-label="State">
        <p className="sw-state">
          <ItemStatusChip status={item.status} />
          <span className="sw-soft">{item.type.name}</span>
        </p>
        <HolderLine item={item} now={now} />
        {item.abilities.receive || item.abilities.handBack || item.abilities.withdraw ? (
          <OwnCommands item={item} onDone={setSaid} />
        ) : null}
        {history ? <ItemCommands item={item} onDone={setSaid} /> : null}
        <p role="status" className="sw-said">
          {said}
        </p>
      </section>
      {history ? (
        <section className="sw-card" aria-labelledby="sw-plan-title">
          <h2 id="sw-plan-title">Plan</h2>
          <PlanBoard item={item} pictures={pictures} now={now} onDone={setSaid} />
        </section>
      ) : null}
      <div className="sw-columns">
        {history ? (
          <section className="sw-card" aria-labelledby="sw-history-title">
            <h2 id="sw-history-title">History</h2>
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
        <section className="sw-card" aria-labelledby="sw-details-title">
          <h2 id="sw-details-title">Details</h2>
          <ItemDetails item={item} />
        </section>
      </div>
    </div>
  )
}
