'use client'

import { FieldDescription, FieldLabel, useField, useFormModified } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { reconcile } from '@/components/admin/reconcile'
import './fields.css'
import { FieldsEditor } from './FieldsEditor'
import type { DraftField } from './model/DraftField'
import { readDraft } from './model/readDraft'
import { toFields } from './model/toFields'
import { newKey } from './newKey'
import { UnreadableFields } from './UnreadableFields'
import { useCollectionChoices } from './useCollectionChoices'

type Props = JSONFieldClientProps & {
  /** Slugs that a relationship may point at besides people: those that publishing accepts. */
  collections?: string[]
}

const textOf = (draft: readonly DraftField[] | undefined, raw: unknown) =>
  canonicalJson(draft ? toFields(draft) : raw)

/**
 * The questions of a form in the admin, on a `json` field. The editor keeps its own state and hands over what has
 * come to rest; a value that did not come from it (restored, discarded, reloaded) starts it anew.
 */
export function FormFieldsField({ path: givenPath, field, readOnly, collections }: Props) {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const modified = useFormModified()
  const choices = useCollectionChoices(collections)
  const draft = useMemo(() => readDraft(value, newKey), [value])
  const incoming = useMemo(() => textOf(draft, value), [draft, value])
  const [sync, setSync] = useState({ seen: incoming, pending: [] as string[] })
  const [epoch, setEpoch] = useState(0)

  const verdict = reconcile(sync, incoming)
  if (verdict.sync !== sync) setSync(verdict.sync)
  if (verdict.external) setEpoch(epoch + 1)

  const shownEpoch = useRef(epoch)
  useLayoutEffect(() => {
    shownEpoch.current = epoch
  }, [epoch])
  const commit = (fields: readonly DraftField[]) => {
    // An editor that a change from outside has replaced hands over its rest too late: it would undo that change.
    if (shownEpoch.current !== epoch) return
    const stored = toFields(fields)
    setSync((known) => ({ ...known, pending: [...known.pending, canonicalJson(stored)] }))
    setValue(stored)
  }

  return (
    <div className="field-type sw-fields-host">
      <FieldLabel label={field?.label} path={path} required={field?.required} />
      {showError && errorMessage ? (
        <p className="sw-fields-fault" role="alert">
          {errorMessage}
        </p>
      ) : null}
      {draft ? (
        <FieldsEditor
          key={epoch}
          initial={draft}
          readOnly={Boolean(readOnly || field?.admin?.readOnly)}
          saved={!modified}
          saving={disabled}
          collections={choices}
          onCommit={commit}
        />
      ) : (
        <UnreadableFields raw={value} onStartOver={readOnly ? undefined : () => setValue([])} />
      )}
      {field?.admin?.description ? (
        <FieldDescription description={field.admin.description} path={path} />
      ) : null}
    </div>
  )
}
