import { ArrowDownUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { describeStep } from '@/src/domain/workflow/describeStep'
import { conditionWords } from '../conditionWords'
import { ruleFields } from '../ruleFields'
import { stepNames } from '../stepNames'
import { useBuilder } from '../useBuilder'
import { useDismiss } from '../useDismiss'
import { download } from './download'
import { exportBpmn } from './exportBpmn'

type Props = { title: string; onImport: (() => void) | undefined }

/** What comes in and goes out: import, and export as JSON or BPMN 2.0. */
export function ExchangeMenu({ title, onImport }: Props) {
  const { definition, options, fields } = useBuilder()
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  useDismiss(menu, open, () => setOpen(false))
  const name = title.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-|-$/g, '') || 'workflow'

  const asJson = () => download(`${name}.json`, 'application/json', JSON.stringify(definition, null, 2))
  const asBpmn = async () => {
    const names = stepNames(options, fields)
    const asked = ruleFields(fields, options)
    const xml = await exportBpmn(definition, {
      title,
      step: (node) => describeStep(node, names),
      condition: (edge) => (edge.condition ? conditionWords(edge.condition, asked) : ''),
    })
    download(`${name}.bpmn`, 'application/xml', xml)
  }
  const item = (label: string, hint: string, act: () => void) => (
    <button
      type="button"
      className="sw-menu__item"
      onClick={() => {
        setOpen(false)
        act()
      }}
    >
      <strong>{label}</strong>
      <small>{hint}</small>
    </button>
  )
  return (
    <div className="sw-menu" ref={menu}>
      <button type="button" className="sw-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ArrowDownUp size={16} aria-hidden /> {onImport ? 'Import, export' : 'Export'}
      </button>
      {open ? (
        <div className="sw-menu__list" tabIndex={-1}>
          {onImport ? item('Import…', 'JSON or BPMN 2.0, checked before it is used', onImport) : null}
          {item('Export as JSON', 'Everything, to be imported again', asJson)}
          {item('Export as BPMN 2.0', 'For other modelling tools', () => void asBpmn())}
        </div>
      ) : null}
    </div>
  )
}
