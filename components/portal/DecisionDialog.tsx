'use client'
import { useId, useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'
import { decisionWords, type DecisionAction } from './decisionWords'
import { useReasons } from './useReasons'

type Props = {
  action: DecisionAction
  /** What it is about: "REQ-000123" or "3 requests". */
  subject: string
  /** Id of the request that it is about, or one of many of the same form: the form may offer reasons. */
  request?: string
  busy?: boolean
  problem?: string
  onClose: () => void
  onConfirm: (comments: string) => void
}

/** Asks for the comment of a decision. Whoever refuses or sends back says why. */
export function DecisionDialog({ action, subject, request, busy, problem, onClose, onConfirm }: Props) {
  const id = useId()
  const { verb, needsReason, reasons: usual } = decisionWords[action]
  const reasons = useReasons(action, usual, request)
  const [comments, setComments] = useState('')
  const [tried, setTried] = useState(false)
  const missing = needsReason && comments.trim() === ''

  const confirm = () => {
    setTried(true)
    if (missing) document.getElementById(id)?.focus()
    else onConfirm(comments.trim())
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={`${verb} ${subject}?`}
      footer={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button variant={action === 'rejected' ? 'danger' : 'primary'} busy={busy} onClick={confirm}>
            {verb}
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        {problem && <Notice tone="error">{problem}</Notice>}
        {reasons.length > 0 && (
          <div role="group" aria-label="Quick texts" className="flex flex-wrap gap-1.5">
            {reasons.map((reason) => (
              <Button
                key={reason}
                size="sm"
                onClick={() => setComments(reason)}
                className="max-w-full font-normal"
              >
                <span className="truncate">{reason}</span>
              </Button>
            ))}
          </div>
        )}
        <div className="space-y-1.5">
          <Label htmlFor={id} optional={!needsReason}>
            {needsReason ? 'Reason' : 'Comment'}
          </Label>
          <Textarea
            id={id}
            value={comments}
            maxLength={4000}
            aria-required={needsReason || undefined}
            aria-invalid={(tried && missing) || undefined}
            aria-describedby={tried && missing ? `${id}-fault` : undefined}
            onChange={(event) => setComments(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) confirm()
            }}
          />
          {tried && missing && (
            <p id={`${id}-fault`} role="alert" className="text-sm text-red">
              Say why, in a sentence. The requester reads it.
            </p>
          )}
        </div>
      </div>
    </Dialog>
  )
}
