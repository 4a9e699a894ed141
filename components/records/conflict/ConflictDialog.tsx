'use client'
import { useMemo, useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { useTimeZone } from '@/components/portal/useTimeZone'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { fieldLabel } from '../fieldLabel'
import type { Person, RecordField, RecordState } from '../recordShapes'
import { valueText } from '../valueText'
import { ConflictField } from './ConflictField'
import { mergeConflict, type Side } from './mergeConflict'
import { splitConflict, type RecordValues } from './splitConflict'

export type ShownConflict = {
  base: RecordValues
  mine: RecordValues
  theirs: RecordValues
  changedBy: Person | null
  changedAt: string | null
  /** What happened besides: the state it went to, or that it lies in the trash. */
  also: string[]
}

type Props = {
  number: string
  conflict: ShownConflict
  fields: readonly RecordField[]
  states: readonly RecordState[]
  names: Readonly<Record<string, string>>
  /** What saving is called: `Save`, or `Restore and save` for what lies in the trash. */
  confirm: string
  busy: boolean
  problem?: string
  onClose: () => void
  onSave: (merged: Record<string, unknown>) => void
}

/** Somebody saved first: both sides field by field. What only one of them changed is kept; the rest is chosen. */
export function ConflictDialog(props: Props) {
  const { conflict, fields, states, names } = props
  const timeZone = useTimeZone()
  const { base, mine, theirs } = conflict
  const split = useMemo(() => splitConflict(base, mine, theirs), [base, mine, theirs])
  const [chosen, setChosen] = useState<Record<string, Side>>({})
  const [tried, setTried] = useState(false)
  const say = (field: string, values: RecordValues) =>
    valueText(field, values[field], { fields, states, names, timeZone }) ?? 'Empty'
  const open = split.clashes.filter((field) => chosen[field] === undefined)
  const who = conflict.changedBy?.name ?? 'Somebody'

  return (
    <Dialog
      open
      onOpenChange={(stays) => {
        if (!stays) props.onClose()
      }}
      title={`${who} changed ${props.number} while you were editing`}
      description={
        <>
          Nothing is lost.{' '}
          {conflict.changedAt && (
            <>
              They saved <RelativeTime at={conflict.changedAt} />.{' '}
            </>
          )}
          {split.clashes.length > 0
            ? 'Choose for each field what stands.'
            : 'Your changes and theirs fit together.'}
        </>
      }
      className="md:w-[44rem]"
      footer={
        <>
          <Button onClick={props.onClose}>Keep editing</Button>
          <Button
            variant="primary"
            busy={props.busy}
            onClick={() => {
              setTried(true)
              if (open.length === 0) props.onSave(mergeConflict(base, mine, theirs, chosen))
            }}
          >
            {props.confirm}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {props.problem && <Notice tone="error">{props.problem}</Notice>}
        {conflict.also.map((line) => (
          <Notice key={line} tone="info">
            {line}
          </Notice>
        ))}
        {split.clashes.map((field) => (
          <ConflictField
            key={field}
            label={fieldLabel(field, fields)}
            was={say(field, base)}
            mine={say(field, mine)}
            theirs={say(field, theirs)}
            who={who}
            chosen={chosen[field]}
            missing={tried && chosen[field] === undefined}
            onChoose={(side) => setChosen((now) => ({ ...now, [field]: side }))}
          />
        ))}
        <Kept
          title="Only you changed"
          lines={split.mine.map((field) => ({ label: fieldLabel(field, fields), text: say(field, mine) }))}
        />
        <Kept
          title={`Only ${who} changed`}
          lines={split.theirs.map((field) => ({
            label: fieldLabel(field, fields),
            text: say(field, theirs),
          }))}
        />
        {tried && open.length > 0 && (
          <p role="alert" className="text-sm text-red">
            Choose yours or theirs for {open.map((field) => fieldLabel(field, fields)).join(', ')}.
          </p>
        )}
      </div>
    </Dialog>
  )
}

function Kept({ title, lines }: { title: string; lines: readonly { label: string; text: string }[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className="text-sm font-medium text-ink-soft">{title}; it is kept</h3>
      <dl className="mt-1 divide-y rounded-lg border px-3">
        {lines.map(({ label, text }) => (
          <div key={label} className="grid gap-x-3 py-2 sm:grid-cols-[9rem_1fr]">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="min-w-0 break-words whitespace-pre-wrap">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
