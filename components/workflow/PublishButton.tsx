'use client'

import { useConfig, useDocumentInfo, useField, useFormFields, useFormModified } from '@payloadcms/ui'
import { ExternalLink } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import './builder.css'
import { ReleaseBar } from './release/ReleaseBar'
import { useSiblingFields } from './useSiblingFields'
import { useWorkflowOptions } from './useWorkflowOptions'

const EMPTY = { version: 1, nodes: [], edges: [] }

/** Beside the save button of a form: its versions, a trial run, publishing, and the way to the builder's own page. */
export function PublishButton() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const { value: rev } = useField<number | undefined>({ path: 'rev' })
  const router = useRouter()
  const stored = useFormFields(([state]) => state?.workflowBuilder?.value)
  const fields = useSiblingFields('workflowBuilder')
  const options = useWorkflowOptions(config.routes.api)
  const draft = useMemo(() => {
    const parsed = parseDefinition(stored ?? EMPTY)
    return 'definition' in parsed ? parsed.definition : EMPTY
  }, [stored])
  if (id === undefined || id === null) return null
  const key = encodeURIComponent(String(id))

  return (
    <>
      <a className="sw-publish sw-builder-link" href={`${config.routes.admin}/builder/${key}`}>
        <ExternalLink size={16} aria-hidden /> Builder
      </a>
      <ReleaseBar
        url={`${config.routes.api}/${collectionSlug}/${key}`}
        draft={draft}
        rev={rev}
        fields={fields}
        options={options}
        modified={modified}
        // The form is another revision now, with another published version: what is shown is read again.
        onReleased={() => router.refresh()}
      />
    </>
  )
}
