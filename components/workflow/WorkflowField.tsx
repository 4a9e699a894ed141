'use client'

import { FieldDescription, FieldLabel, useConfig, useDocumentTitle, useField, useForm } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useMemo, useState } from 'react'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { BuilderLoader } from './BuilderLoader'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { reconcile } from '@/components/admin/reconcile'
import { UnreadableWorkflow } from './UnreadableWorkflow'
import { useSiblingFields } from './useSiblingFields'
import { useWorkflowOptions } from './useWorkflowOptions'

const EMPTY = { version: 1, nodes: [], edges: [] }
const textOf = (parsed: ReturnType<typeof parseDefinition>, raw: unknown) =>
  canonicalJson('definition' in parsed ? parsed.definition : raw)

/**
 * The workflow of a form in the admin, on a `json` field. The builder keeps its own state and hands over what has come
 * to rest; a value that did not come from it (restored, discarded, reloaded) starts it anew.
 */
export function WorkflowField({ path: givenPath, field, readOnly }: JSONFieldClientProps) {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const { setModified } = useForm()
  const { config } = useConfig()
  const { title } = useDocumentTitle()
  const options = useWorkflowOptions(config.routes.api)
  const fields = useSiblingFields(path)
  const parsed = useMemo(() => parseDefinition(value ?? EMPTY), [value])
  const incoming = textOf(parsed, value)
  const [sync, setSync] = useState({ seen: incoming, pending: [] as string[] })
  // What the builder was started with: its own commits, even one that cannot be stored, never replace it.
  const [started, setStarted] = useState({ epoch: 0, parsed })

  const verdict = reconcile(sync, incoming)
  if (verdict.sync !== sync) setSync(verdict.sync)
  if (verdict.external) setStarted({ epoch: started.epoch + 1, parsed })

  const commit = (definition: WorkflowDefinition) => {
    const text = textOf(parseDefinition(definition), definition)
    setSync((known) => ({ ...known, pending: [...known.pending, text] }))
    setValue(definition)
  }
  const unstorable = 'definition' in started.parsed && 'faults' in parsed ? parsed.faults : []

  return (
    <div className="field-type sw-workflow-field">
      <FieldLabel label={field?.label} path={path} required={field?.required} />
      {showError && errorMessage ? (
        <p className="sw-workflow-field__error" role="alert">
          {errorMessage}
        </p>
      ) : null}
      {unstorable.map((fault, index) => (
        <p key={index} className="sw-workflow-field__error" role="alert">
          This cannot be saved yet. {fault.message}
        </p>
      ))}
      {'definition' in started.parsed ? (
        <BuilderLoader
          key={started.epoch}
          initial={started.parsed.definition}
          readOnly={Boolean(readOnly || field?.admin?.readOnly)}
          options={options}
          fields={fields}
          onCommit={commit}
          onDirty={() => setModified(true)}
          saving={disabled}
          title={title}
        />
      ) : (
        <UnreadableWorkflow
          faults={started.parsed.faults}
          raw={value}
          onStartOver={readOnly ? undefined : () => setValue(EMPTY)}
        />
      )}
      {field?.admin?.description ? (
        <FieldDescription description={field.admin.description} path={path} />
      ) : null}
    </div>
  )
}
