'use client'
import { ListFilter as FilterIcon } from 'lucide-react'
import { useId, useState } from 'react'
import { FieldControl } from '@/components/forms/answers/FieldControl'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { Label } from '@/components/ui/Label'
import { Popover } from '@/components/ui/Popover'
import { Select } from '@/components/ui/Select'
import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import type { RecordField } from '../recordShapes'
import { filterOps } from './filterOps'
import type { ListFilter } from './listQuery'

type Props = {
  /** Those the list can be filtered by; not empty. */
  fields: readonly RecordField[]
  onAdd: (filter: ListFilter) => void
  remember: (id: string, name: string) => void
}

/** Asks for a field of the type, how it is to be looked at, and for what. */
export function AddFilter({ fields, onAdd, remember }: Props) {
  const id = useId()
  const ready = useHydrated()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(fields[0]?.name ?? '')
  const [op, setOp] = useState<string>('')
  const [value, setValue] = useState<unknown>('')
  const [labels, setLabels] = useState<Record<string, string>>({})
  const [missing, setMissing] = useState(false)
  const field = fields.find((each) => each.name === name) ?? fields[0]
  if (!field) return null
  const ops = filterOps(field.type)
  const chosen = ops.find((each) => each.op === op) ?? ops[0]
  const needsValue = chosen !== undefined && chosen.op !== 'isEmpty' && chosen.op !== 'notEmpty'

  const add = () => {
    // An unticked box is asked for, not left out.
    const wanted = field.type === 'checkbox' ? value === true : value
    if (!chosen) return
    if (needsValue && isEmptyAnswer(wanted)) return setMissing(true)
    onAdd({ field: field.name, op: chosen.op, ...(needsValue ? { value: wanted } : {}) })
    setOpen(false)
    setValue('')
    setMissing(false)
  }

  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label="Add a filter"
      trigger={
        <Button disabled={!ready}>
          <FilterIcon aria-hidden className="size-4" />
          Filter
        </Button>
      }
    >
      <form
        className="space-y-3 p-4"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <div className="space-y-1.5">
          <Label htmlFor={`${id}-field`}>Field</Label>
          <Select
            id={`${id}-field`}
            options={fields.map((each) => ({ value: each.name, label: each.label }))}
            value={field.name}
            onChange={(event) => {
              setName(event.target.value)
              setOp('')
              setValue('')
            }}
          />
        </div>
        <div className="space-y-1.5">
          <Label htmlFor={`${id}-op`}>Condition</Label>
          <Select
            id={`${id}-op`}
            options={ops.map((each) => ({ value: each.op, label: each.label }))}
            value={chosen?.op ?? ''}
            onChange={(event) => setOp(event.target.value)}
          />
        </div>
        {needsValue && (
          <div className="space-y-1.5">
            <Label htmlFor={`${id}-value`}>Value</Label>
            <FieldControl
              field={controlField(field)}
              id={`${id}-value`}
              value={value}
              invalid={missing}
              describedBy={missing ? `${id}-fault` : undefined}
              onChange={(next) => {
                setValue(next)
                setMissing(false)
              }}
              onBlur={() => undefined}
              labelOf={(key) => labels[key]}
              remember={(key, label) => {
                setLabels((now) => ({ ...now, [key]: label }))
                remember(key, label)
              }}
              onBusy={() => undefined}
            />
            {missing && (
              <p id={`${id}-fault`} role="alert" className="text-sm text-red">
                Say which value you look for.
              </p>
            )}
          </div>
        )}
        <Button type="submit" variant="primary">
          Add filter
        </Button>
      </form>
    </Popover>
  )
}

/** The control to ask with: of several options one is looked for, of a long text a part. */
function controlField({ readOnly: _readOnly, ...field }: RecordField) {
  if (field.type === 'multiselect') return { ...field, type: 'select' as const, required: false }
  if (field.type === 'textarea') return { ...field, type: 'text' as const, required: false }
  return { ...field, required: false }
}
