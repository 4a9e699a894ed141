'use client'
import { useState } from 'react'
import { useHydrated } from '@/components/portal/useHydrated'
import { CommandDialog } from './CommandDialog'
import { itemCommands, type ItemCommand } from './itemCommands'
import type { ItemView } from './ItemView'

type Props = {
  item: Pick<ItemView, 'id' | 'identifier' | 'status' | 'abilities' | 'permissions' | 'type'>
  /** Why nothing can be done right now, as with unsaved changes around it. */
  held?: string | null
  onDone: (said: string) => void
}

/** The commands one may give now as buttons; the others are named below with what stands in their way. */
export function ItemCommands({ item, held = null, onDone }: Props) {
  const ready = useHydrated()
  const [asking, setAsking] = useState<ItemCommand | null>(null)
  const { open, barred } = itemCommands(item)
  return (
    <div className="swi-commands">
      {open.length > 0 ? (
        <div className="swi-commands__row">
          {open.map((command) => (
            <button
              key={command.key}
              type="button"
              className="swi-btn"
              disabled={!ready || held !== null}
              title={held ?? undefined}
              onClick={() => setAsking(command)}
            >
              {command.label}
            </button>
          ))}
        </div>
      ) : null}
      {held ? <p className="swi-soft">{held}</p> : null}
      <details>
        <summary>
          {open.length > 0 ? 'What else there is, and why not now' : 'What could be done, and why you cannot'}
        </summary>
        <dl className="swi-barred">
          {barred.map(({ key, label, why }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </details>
      {asking ? (
        <CommandDialog item={item} command={asking} onClose={() => setAsking(null)} onDone={onDone} />
      ) : null}
    </div>
  )
}
