'use client'
import { localParts } from '@/components/portal/localParts'
import { Notice } from '@/components/portal/Notice'
import { useTimeZone } from '@/components/portal/useTimeZone'
import { Button } from '@/components/ui/Button'
import type { Draft } from './draftStore'

type Props = {
  other: Draft
  /** What stands in the form: answers that a link or an earlier request brought, or words of one's own. */
  here: 'preset' | 'words'
  onOther: () => void
  onHere: () => void
}

/** Two texts for one form: says of when the other is, and lets one choose. */
export function DraftChoice({ other, here, onOther, onHere }: Props) {
  const at = localParts(other.savedAt, useTimeZone())
  const when = `${at.weekday.slice(0, 3)} ${at.date}, ${at.clock}`
  return (
    <Notice
      tone="warning"
      className="mb-6"
      action={
        <span className="flex flex-wrap gap-2">
          <Button size="sm" onClick={onOther}>
            {here === 'preset' ? 'Continue the draft' : 'Use the other'}
          </Button>
          <Button size="sm" onClick={onHere}>
            {here === 'preset' ? 'Replace the draft' : 'Keep this one'}
          </Button>
        </span>
      }
    >
      {here === 'preset'
        ? `You have a draft of this form, saved ${when}. Continue it, or replace it with what stands here?`
        : `This form was also filled in in another tab or on another device, ${when}. Choose which one to go on with; the other is lost.`}
    </Notice>
  )
}
