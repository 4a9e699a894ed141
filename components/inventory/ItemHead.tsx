'use client'
import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { HolderLine } from './HolderLine'
import './inventory.css'
import { ItemCommands } from './ItemCommands'
import { ItemStatusChip } from './ItemStatusChip'
import type { ItemView } from './ItemView'

type Props = { item: ItemView; now: string; planHref: string }

/** Above the form of an asset in the administration: its state, who has it, and the commands. */
export function ItemHead({ item, now, planHref }: Props) {
  const modified = useFormModified()
  const [said, setSaid] = useState('')
  const pins = item.comments.length
  return (
    <div className="swi-item field-type">
      <section className="swi-card" aria-label="State">
        <p className="swi-state">
          <ItemStatusChip status={item.status} />
          <a href={planHref}>
            {pins > 0 ? `Plan with ${pins} ${pins === 1 ? 'pin' : 'pins'}, and history` : 'Plan and history'}
          </a>
        </p>
        <HolderLine item={item} now={now} />
        <ItemCommands
          item={item}
          // The page is drawn anew after a command, and would forget what is typed below.
          held={modified ? 'Save or discard your changes first.' : null}
          onDone={setSaid}
        />
        <p role="status" className="swi-said">
          {said}
        </p>
      </section>
    </div>
  )
}
