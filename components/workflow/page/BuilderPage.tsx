'use client'

import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import '../builder.css'
import { UnreadableWorkflow } from '../UnreadableWorkflow'
import { useWorkflowOptions } from '../useWorkflowOptions'
import { ApiProblems } from '../versions/ApiProblems'
import { FormWorkbench } from './FormWorkbench'
import { useStoredForm } from './useStoredForm'

export type BuilderPageProps = { formId: string; apiRoute: string; adminRoute: string }

const EMPTY = { version: 1, nodes: [], edges: [] }

/** The workflow of one form on a page of its own, from loading to saving. */
export function BuilderPage({ formId, apiRoute, adminRoute }: BuilderPageProps) {
  const url = `${apiRoute}/itsm-forms/${encodeURIComponent(formId)}`
  const options = useWorkflowOptions(apiRoute)
  const form = useStoredForm(url)
  const back = `${adminRoute}/collections/itsm-forms/${encodeURIComponent(formId)}`
  const { stored, problems } = form
  if (!stored) {
    return (
      <main className="sw-page sw-publish sw-page__message">
        {problems ? (
          <>
            <h1>This workflow cannot be opened</h1>
            <ApiProblems errors={problems} onRetry={form.reload} />
            <a href={`${adminRoute}/collections/itsm-forms`}>All forms</a>
          </>
        ) : (
          <p role="status">Loading the workflow…</p>
        )}
      </main>
    )
  }
  if ('faults' in stored.parsed) {
    const startOver = async () => {
      const empty = parseDefinition(EMPTY)
      if ('definition' in empty) await form.save(empty.definition, true)
    }
    return (
      <main className="sw-page">
        <UnreadableWorkflow
          faults={stored.parsed.faults}
          raw={stored.raw}
          onStartOver={() => void startOver()}
        />
      </main>
    )
  }
  return (
    <FormWorkbench
      formId={formId}
      url={url}
      back={back}
      options={options}
      title={stored.title}
      fields={stored.fields}
      stored={stored.parsed.definition}
      rev={stored.rev}
      onSave={form.save}
      onReload={form.reload}
    />
  )
}
