'use client'
import { useState } from 'react'
import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'
import { ItemDialog } from './ItemDialog'
import type { ItemCommand } from './itemCommands'
import { PersonPicker } from './PersonPicker'
import { ReasonField } from './ReasonField'
import { useItemCommand } from './useItemCommand'
import type { FoundPerson } from './usePeople'

type Props = {
  item: { id: string; identifier: string; status: ItemStatus }
  command: ItemCommand
  onClose: () => void
  /** What was done, in a sentence. */
  onDone: (said: string) => void
}

const CLEARS: Partial<Record<ItemCommand['key'], string>> = {
  available: 'Whoever waits for one gets it at once. Pins and assignment go into its history.',
  retired: 'It is not handed out any more.',
  under_review: 'It comes back from whoever has it, to be looked at.',
  replace: 'It goes to review, and its holder gets the next free one or waits for it.',
}

/** One command on an asset: for whom, why, and then it is done. */
export function CommandDialog({ item, command, onClose, onDone }: Props) {
  const { send, busy, problem } = useItemCommand()
  const [reason, setReason] = useState('')
  const [person, setPerson] = useState<FoundPerson | null>(null)
  const [tried, setTried] = useState(false)
  const { key, label } = command
  const missingPerson = key === 'assign' && !person
  const missingReason = key === 'replace' && reason.trim() === ''

  const run = async () => {
    setTried(true)
    if (missingPerson || missingReason) return
    const said = reason.trim() ? { reason: reason.trim() } : {}
    const at = `/api/inventory-items/${item.id}`
    const done =
      key === 'assign'
        ? await send(`${at}/assign`, { employee: person?.id, ...said })
        : key === 'handOver'
          ? await send(`${at}/hand-over`, {})
          : key === 'replace'
            ? await send(`${at}/replace`, said)
            : await send(`${at}/transition`, { to: key, ...said })
    if (!done) return
    onDone(
      key === 'assign' ? `${item.identifier} is with ${person?.name} now.` : `Done: ${label.toLowerCase()}.`,
    )
    onClose()
  }
  return (
    <ItemDialog
      title={`${label}: ${item.identifier}`}
      description={CLEARS[key]}
      confirm={label}
      danger={key === 'retired'}
      busy={busy}
      problem={problem}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      {key === 'assign' ? (
        <PersonPicker
          label="To whom"
          chosen={person}
          fault={tried && missingPerson ? 'Choose a colleague from the list.' : null}
          onChoose={setPerson}
        />
      ) : null}
      {key === 'handOver' ? null : (
        <ReasonField
          required={key === 'replace'}
          value={reason}
          fault={tried && missingReason ? 'Say what is wrong with it.' : null}
          onChange={setReason}
        />
      )}
    </ItemDialog>
  )
}
