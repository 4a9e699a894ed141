'use client'
import { RelationPicker } from '@/components/forms/answers/RelationPicker'
import { priorities } from '@/components/portal/priorities'
import { useTimeZone } from '@/components/portal/useTimeZone'
import { Input } from '@/components/ui/Input'
import { Select } from '@/components/ui/Select'
import type { RecordValues } from '../conflict/splitConflict'
import { dueInput } from '../dueInput'
import { dueInstant } from '../dueInstant'
import { findRecords } from './findRecords'
import { FieldShell } from './FieldShell'
import { TagsField } from './TagsField'

export type OwnFieldsProps = {
  idOf: (field: string) => string
  values: RecordValues
  /** Which of them are asked, in this order. */
  show: readonly string[]
  required?: readonly string[]
  faultOf: (field: string) => string | undefined
  nameOf: (id: string) => string | undefined
  remember: (id: string, name: string) => void
  onChange: (field: string, value: unknown) => void
}

const labels: Record<string, string> = {
  assignee: 'Assigned to',
  owner: 'Owner',
  priority: 'Priority',
  dueAt: 'Due',
  parent: 'Part of',
  tags: 'Tags',
}

/** What every record has: who works on it, who owns it, how pressing it is, when it is due, what it belongs to. */
export function OwnFields(props: OwnFieldsProps) {
  return props.show.map((field) => {
    const id = props.idOf(field)
    const fault = props.faultOf(field)
    return (
      <FieldShell
        key={field}
        id={id}
        label={labels[field] ?? field}
        optional={!(props.required ?? []).includes(field)}
        fault={fault}
      >
        <OwnControl
          {...props}
          field={field}
          id={id}
          describedBy={fault === undefined ? undefined : `${id}-fault`}
        />
      </FieldShell>
    )
  })
}

type ControlProps = OwnFieldsProps & { field: string; id: string; describedBy?: string }

function OwnControl({ field, id, values, describedBy, nameOf, remember, onChange }: ControlProps) {
  const zone = useTimeZone()
  const value = values[field]
  const invalid = describedBy !== undefined || undefined
  const aria = { 'aria-invalid': invalid, 'aria-describedby': describedBy } as const
  if (field === 'priority')
    return (
      <Select
        {...aria}
        id={id}
        className="max-w-56"
        options={priorities}
        placeholder="None"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(field, event.target.value)}
      />
    )
  if (field === 'dueAt')
    return (
      <Input
        {...aria}
        id={id}
        type="datetime-local"
        className="tabular max-w-64"
        value={dueInput(typeof value === 'string' ? value : null, zone)}
        onChange={(event) => onChange(field, dueInstant(event.target.value, zone) ?? '')}
      />
    )
  if (field === 'tags')
    return (
      <TagsField
        id={id}
        describedBy={describedBy}
        invalid={invalid}
        value={Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : []}
        onChange={(tags) => onChange(field, tags)}
      />
    )
  const chosen = typeof value === 'string' && value !== '' ? value : null
  const people = field !== 'parent'
  return (
    <RelationPicker
      {...aria}
      id={id}
      collection={people ? 'employees' : 'records'}
      find={people ? undefined : findRecords}
      placeholder={people ? undefined : 'Type a number or a title'}
      chosen={chosen === null ? null : { id: chosen, name: nameOf(chosen) ?? 'Chosen earlier' }}
      onChoose={(choice) => {
        if (choice) remember(choice.id, choice.name)
        onChange(field, choice?.id ?? '')
      }}
    />
  )
}
