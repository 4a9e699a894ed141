'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'
import '../rights.css'
import { PreviewDialog } from './PreviewDialog'
import { useSavePreview } from './useSavePreview'

/** Payload's Save, which asks first when rights change hands. */
export function SaveButton() {
  const { t } = useTranslation()
  const { uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const editDepth = useEditDepth()
  const operation = useOperation()
  const button = useRef<HTMLButtonElement>(null)
  const { busy, verdict, save, confirm, back } = useSavePreview()
  const disabled = (operation === 'update' && !modified) || uploadStatus === 'uploading' || busy

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  return (
    <>
      {/* The first submit button of a form answers Enter in a field: a disabled one keeps Enter from saving unasked. */}
      <button type="submit" disabled hidden aria-hidden tabIndex={-1} />
      <FormSubmit
        buttonId="action-save"
        disabled={disabled}
        onClick={save}
        ref={button}
        size="medium"
        type="button"
      >
        {busy ? 'Looking who is affected…' : t('general:save')}
      </FormSubmit>
      {verdict ? <PreviewDialog verdict={verdict} onSave={confirm} onBack={back} /> : null}
    </>
  )
}
