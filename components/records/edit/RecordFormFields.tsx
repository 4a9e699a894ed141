'use client'
import { FormFieldRow } from '@/components/forms/answers/FormFieldRow'
import { Input } from '@/components/ui/Input'
import type { RecordField, RecordState } from '../recordShapes'
import { useTimeZone } from '@/components/portal/useTimeZone'
import { valueText } from '../valueText'
import { FieldShell } from './FieldShell'
import type { RecordEdit } from './useRecordEdit'

type Props = {
  fields: readonly RecordField[]
  states: readonly RecordState[]
  names: Readonly<Record<string, string>>
  edit: RecordEdit
  idOf: (field: string) => string
}

/** The title and what the type of the record asks; what one may only read stands there as text. */
export function RecordFormFields({ fields, states, names, edit, idOf }: Props) {
  const timeZone = useTimeZone()
  const titleFault = edit.faultOf('title')
  const titleId = idOf('title')
  return (
    <>
      <FieldShell id={titleId} label="Title" fault={titleFault}>
        <Input
          id={titleId}
          maxLength={200}
          autoComplete="off"
          aria-required
          aria-invalid={titleFault !== undefined || undefined}
          aria-describedby={titleFault === undefined ? undefined : `${titleId}-fault`}
          value={typeof edit.values.title === 'string' ? edit.values.title : ''}
          onChange={(event) => edit.change('title', event.target.value)}
          onBlur={() => edit.touch('title')}
        />
      </FieldShell>
      {fields
        .filter(({ name }) => edit.visible.has(name))
        .map((field) => {
          const path = `data.${field.name}`
          if (field.readOnly)
            return (
              <div key={path} className="space-y-0.5">
                <p className="font-medium">{field.label}</p>
                <p className="text-ink-soft">
                  {valueText(path, edit.values[path], { fields, states, names, timeZone }) ?? 'Not answered'}
                </p>
                <p className="text-sm text-ink-faint">You may read this and not change it.</p>
              </div>
            )
          return (
            <FormFieldRow
              key={path}
              field={field}
              id={idOf(path)}
              value={edit.values[path]}
              fault={edit.faultOf(path)}
              onChange={(value) => edit.change(path, value)}
              onBlur={() => edit.touch(path)}
              onBusy={(busy) => edit.setBusy(path, busy)}
              labelOf={edit.nameOf}
              remember={edit.remember}
            />
          )
        })}
    </>
  )
}
