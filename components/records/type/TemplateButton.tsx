'use client'
import '@/components/forms/fields.css'
import './machine.css'
import { useConfig } from '@payloadcms/ui'
import { LayoutTemplate } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { TextControl } from '@/components/forms/controls/TextControl'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { sendCommand } from '@/components/portal/sendCommand'
import { RECORD_TEMPLATES } from '@/src/domain/records/templates'
import { MachineDrawing } from './MachineDrawing'

/** Above the list of record types: makes one from a template, to be changed afterwards. */
export function TemplateButton() {
  const { config } = useConfig()
  const router = useRouter()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const template = RECORD_TEMPLATES.find(({ key }) => key === picked)

  const make = async () => {
    if (!template || busy) return
    setBusy(true)
    setProblem('')
    const wanted = name.trim()
    const answer = await sendCommand(`${config.routes.api}/record-types/from-template`, {
      body: { template: template.key, ...(wanted && wanted !== template.name ? { name: wanted } : {}) },
    })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.errors.map((error) => commandErrorText(error)).join(' '))
    const { doc } = answer.body as { doc: { id: string } }
    router.push(`${config.routes.admin}/collections/record-types/${doc.id}`)
  }

  return (
    <div className="sw-fields sw-machine sw-machine--bar">
      <button
        type="button"
        className="sw-fields-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <LayoutTemplate size={16} aria-hidden /> Start from a template
      </button>
      <div id={id} hidden={!open}>
        <ul className="sw-machine__templates">
          {RECORD_TEMPLATES.map((each) => (
            <li key={each.key}>
              <button
                type="button"
                className="sw-machine__template"
                aria-pressed={each.key === picked}
                onClick={() => {
                  setPicked(each.key)
                  setName(each.name)
                  setProblem('')
                }}
              >
                <strong>{each.name}</strong>
                <small>{each.description}</small>
              </button>
            </li>
          ))}
        </ul>
        {template ? (
          <div className="sw-machine__settings">
            <MachineDrawing states={template.states} transitions={template.transitions} />
            <TextControl label="Name" maxLength={100} value={name} onChange={setName} />
            {problem ? (
              <p className="sw-fields-fault" role="alert">
                {problem}
              </p>
            ) : null}
            <button
              type="button"
              className="sw-fields-button sw-fields-button--main"
              disabled={busy}
              onClick={() => void make()}
            >
              {busy ? 'Making it…' : `Make ${name.trim() || template.name}`}
            </button>
          </div>
        ) : null}
      </div>
    </div>
  )
}
