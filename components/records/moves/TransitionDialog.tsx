'use client'
import { useId, useState } from 'react'
import { FormFieldRow } from '@/components/forms/answers/FormFieldRow'
import { Notice } from '@/components/portal/Notice'
import { RemarkField } from '@/components/portal/RemarkField'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import { OwnFields } from '../edit/OwnFields'
import { patchBody } from '../edit/patchBody'
import type { RecordField, RecordMove } from '../recordShapes'

type Props = {
  number: string
  /** The label of the state that it leads to. */
  toLabel: string
  move: RecordMove
  fields: readonly RecordField[]
  busy: boolean
  problem?: string
  /** What the server said about a field, by `data.<name>` or the field's own name. */
  faults?: Readonly<Record<string, string>>
  onClose: () => void
  onConfirm: (body: Record<string, unknown>) => void
}

const pathOf = (name: string) => `data.${name}`
// A required box is a consent: it has to be ticked.
const isMissing = (value: unknown) => isEmptyAnswer(value) || value === false

/** Asks for what a step to another state needs: the answers that are missing, and a comment. */
export function TransitionDialog(props: Props) {
  const { number, move, fields, faults = {} } = props
  const id = useId()
  const idOf = (field: string) => `${id}-${field}`
  const [values, setValues] = useState<Record<string, unknown>>({})
  const [names, setNames] = useState<Record<string, string>>({})
  const [comments, setComments] = useState('')
  const [tried, setTried] = useState(false)
  const [uploading, setUploading] = useState(false)
  const { missing } = move
  const asked = fields.filter(({ name }) => missing.includes(pathOf(name)))
  const own = missing.filter((field) => !field.startsWith('data.'))
  const faultOf = (field: string) =>
    faults[field] ??
    (tried && isMissing(values[field])
      ? `This is required to ${move.label.toLocaleLowerCase('en')}.`
      : undefined)
  const change = (field: string, value: unknown) => setValues((now) => ({ ...now, [field]: value }))
  const remember = (key: string, name: string) => setNames((now) => ({ ...now, [key]: name }))

  const confirm = () => {
    setTried(true)
    const empty = [...asked.map(({ name }) => pathOf(name)), ...own].find((field) => isMissing(values[field]))
    if (empty !== undefined) document.getElementById(idOf(empty))?.focus()
    else if (!uploading) {
      const said = comments.trim()
      props.onConfirm({ to: move.to, ...patchBody({}, values), ...(said ? { comments: said } : {}) })
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
      title={`${move.label}: ${number}`}
      description={
        move.approval
          ? `Somebody has to approve this first. ${number} stays where it is until then.`
          : `It goes to ${props.toLabel}.`
      }
      footer={
        <>
          <Button onClick={props.onClose}>Back</Button>
          <Button variant="primary" busy={props.busy} onClick={confirm}>
            {move.approval ? 'Ask for approval' : move.label}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {props.problem && <Notice tone="error">{props.problem}</Notice>}
        {asked.map((field) => (
          <FormFieldRow
            key={field.name}
            field={{ ...field, required: true }}
            id={idOf(pathOf(field.name))}
            value={values[pathOf(field.name)]}
            fault={faultOf(pathOf(field.name))}
            onChange={(value) => change(pathOf(field.name), value)}
            onBlur={() => undefined}
            onBusy={setUploading}
            labelOf={(key) => names[key]}
            remember={remember}
          />
        ))}
        <OwnFields
          idOf={idOf}
          show={own}
          required={own}
          values={values}
          faultOf={faultOf}
          nameOf={(key) => names[key]}
          remember={remember}
          onChange={change}
        />
        <RemarkField id={`${id}-comments`} value={comments} onChange={setComments} />
      </div>
    </Dialog>
  )
}
