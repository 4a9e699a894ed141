'use client'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'

type Props = { count: number; busy: boolean; onClose: () => void; onRevoke: (reason: string) => void }

/** Asks why before rights are taken away; they end the moment it is confirmed. */
export function RevokeDialog({ count, busy, onClose, onRevoke }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const send = () => {
    if (reason.trim().length < 3) setShort(true)
    else onRevoke(reason.trim())
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={count === 1 ? 'Take this right away?' : `Take ${count} rights away?`}
      description="It ends at once. An administrator can give it again."
      footer={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button variant="danger" busy={busy} onClick={send}>
            Take away
          </Button>
        </>
      }
    >
      <form
        className="space-y-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Label htmlFor={id}>Why it is not needed any more</Label>
        <Textarea
          id={id}
          value={reason}
          maxLength={2000}
          aria-invalid={short || undefined}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => {
            setReason(target.value)
            setShort(false)
          }}
        />
        <p id={`${id}-fault`} role="alert" className="text-sm text-red">
          {short ? 'Say why: it stays with the review.' : ''}
        </p>
      </form>
    </Dialog>
  )
}
