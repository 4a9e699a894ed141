'use client'
import { useState } from 'react'
import { ItemDialog } from './ItemDialog'
import { ReasonField } from './ReasonField'
import { useItemCommand } from './useItemCommand'

type Props = {
  item: { id: string; identifier: string }
  problem: boolean
  onClose: () => void
  onDone: (said: string) => void
}

/** Says that one wants to give something back, or that it is broken. Whoever looks after it takes it from there. */
export function HandBackDialog({ item, problem: broken, onClose, onDone }: Props) {
  const { send, busy, problem } = useItemCommand()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const text = reason.trim()
  const missing = broken && text === ''
  const run = async () => {
    setTried(true)
    if (missing) return
    const body = { ...(text ? { reason: text } : {}), ...(broken ? { problem: true } : {}) }
    if (!(await send(`/api/inventory-items/${item.id}/hand-back`, body))) return
    onDone(
      broken
        ? `Reported. Whoever looks after ${item.identifier} sees it.`
        : `Said. Whoever looks after ${item.identifier} expects it back.`,
    )
    onClose()
  }
  return (
    <ItemDialog
      title={broken ? `What is wrong with ${item.identifier}?` : `Give back ${item.identifier}?`}
      description={
        broken
          ? 'It stays yours until it is taken back or replaced.'
          : 'It stays yours until somebody has taken it back.'
      }
      confirm={broken ? 'Report it' : 'Announce the return'}
      busy={busy}
      problem={problem}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <ReasonField
        label={broken ? 'What is wrong' : 'When and where'}
        required={broken}
        value={reason}
        fault={tried && missing ? 'Say what is wrong with it.' : null}
        onChange={setReason}
      />
    </ItemDialog>
  )
}
