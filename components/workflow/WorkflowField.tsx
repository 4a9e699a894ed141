'use client'

import {
  FieldDescription,
  FieldLabel,
  useConfig,
  useDocumentInfo,
  useDocumentTitle,
  useField,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useMemo, useState } from 'react'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { BuilderLoader } from './BuilderLoader'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { reconcile } from '@/components/admin/reconcile'
import { LockBanner } from './page/LockBanner'
import { SavedMeanwhile } from './page/SavedMeanwhile'
import { useEditLock } from './page/useEditLock'
import { UnreadableWorkflow } from './UnreadableWorkflow'
import { useSiblingFields } from './useSiblingFields'
import { useWorkflowOptions } from './useWorkflowOptions'

const EMPTY = { version: 1, nodes: [], edges: [] }
const textOf = (parsed: ReturnType<typeof parseDefinition>, raw: unknown) =>
  canonicalJson('definition' in parsed ? parsed.definition : raw)

/**
 * The workflow of a form in the admin, on a `json` field. The builder keeps its own state and hands over what has come
 * to rest; a value that did not come from it (restored, discarded, reloaded) starts it anew. One tab edits at a time,
 * here and on the builder's own page.
 */
export function WorkflowField({ path: givenPath, field, readOnly }: JSONFieldClientProps) {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const { setModified } = useForm()
  const modified = useFormModified()
  const { id, collectionSlug } = useDocumentInfo()
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
  const fixed = Boolean(readOnly || field?.admin?.readOnly)
  const url =
    fixed || id === undefined || id === null
      ? null
      : `${config.routes.api}/${collectionSlug}/${encodeURIComponent(String(id))}`
  const { lock, regained, takeOver } = useEditLock(url)
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
          readOnly={fixed || lock.kind === 'theirs'}
          options={options}
          fields={fields}
          onCommit={commit}
          onDirty={() => setModified(true)}
          saving={disabled}
          title={title}
          header={
            <>
              <LockBanner
                lock={lock}
                modified={modified}
                draft={'definition' in parsed ? parsed.definition : started.parsed.definition}
                title={title}
                onTakeOver={takeOver}
              />
              {url !== null && regained > 0 ? <SavedMeanwhile key={regained} url={url} /> : null}
            </>
          }
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
