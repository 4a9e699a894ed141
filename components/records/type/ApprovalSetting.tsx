import { useConfig } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { reconcile } from '@/components/admin/reconcile'
import { CheckControl } from '@/components/admin/CheckControl'
import { BuilderLoader } from '@/components/workflow/BuilderLoader'
import { useWorkflowOptions } from '@/components/workflow/useWorkflowOptions'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'

type Props = {
  value: unknown
  title: string
  fields: readonly FormField[]
  faults: readonly string[]
  readOnly: boolean
  onChange: (workflow: WorkflowDefinition | undefined) => void
}

const FIRST: WorkflowDefinition = {
  version: 1,
  nodes: [
    { id: 'submitted', type: 'submitted', data: { label: 'Asked' }, position: { x: 0, y: 100 } },
    {
      id: 'approval',
      type: 'approval',
      data: { label: 'Line manager agrees', approvalType: 'lineManager' },
      position: { x: 300, y: 100 },
    },
  ],
  edges: [{ id: 'submitted-approval', source: 'submitted', target: 'approval' }],
}

/** Whether somebody has to approve the step first, and by which workflow; until then the record stays where it is. */
export function ApprovalSetting({ value, title, fields, faults, readOnly, onChange }: Props) {
  const { config } = useConfig()
  const id = useId()
  const options = useWorkflowOptions(config.routes.api)
  const [drawing, setDrawing] = useState(false)
  const parsed = useMemo(() => (value ? parseDefinition(value) : null), [value])
  const definition = parsed && 'definition' in parsed ? parsed.definition : null
  const incoming = canonicalJson(definition ?? value ?? null)
  const [sync, setSync] = useState({ seen: incoming, pending: [] as string[] })
  // What the builder was started with: its own commits never replace it, a change from elsewhere does.
  const [started, setStarted] = useState({ epoch: 0, definition })
  const verdict = reconcile(sync, incoming)
  if (verdict.sync !== sync) setSync(verdict.sync)
  if (verdict.external) setStarted({ epoch: started.epoch + 1, definition })

  const commit = (next: WorkflowDefinition) => {
    const stored = parseDefinition(next)
    const text = canonicalJson('definition' in stored ? stored.definition : next)
    setSync((known) => ({ ...known, pending: [...known.pending, text] }))
    onChange(next)
  }
  return (
    <div className="sw-machine__approval">
      <fieldset disabled={readOnly}>
        <CheckControl
          label="Somebody has to approve it first"
          help="The record stays where it is until the approval has ended well."
          checked={Boolean(value)}
          onChange={(on) => {
            onChange(on ? FIRST : undefined)
            setDrawing(on)
          }}
        />
      </fieldset>
      {faults.map((fault) => (
        <p key={fault} className="sw-fields-fault" role="alert">
          {fault}
        </p>
      ))}
      {started.definition && value ? (
        <>
          <button
            type="button"
            className="sw-fields-button"
            aria-expanded={drawing}
            aria-controls={id}
            onClick={() => setDrawing(!drawing)}
          >
            {drawing ? 'Fold the approval' : readOnly ? 'Show the approval' : 'Draw the approval'}
          </button>
          <div id={id} hidden={!drawing}>
            {drawing ? (
              <BuilderLoader
                key={started.epoch}
                initial={started.definition}
                readOnly={readOnly}
                options={options}
                fields={fields}
                onCommit={commit}
                onDirty={() => undefined}
                saving={false}
                title={title}
              />
            ) : null}
          </div>
        </>
      ) : null}
    </div>
  )
}
