import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { templates } from '@/src/domain/workflow/templates'
import { api } from '@/tests/harness/api'
import { runJobs } from '@/tests/harness/runJobs'
import { idOf } from './idOf'

let count = 0

type Given = {
  workflow?: unknown
  fields?: FormField[]
  category?: string
  publish?: boolean
  slaTime?: unknown
  calendar?: string | null
}

/** A published form of category access, made as an administrator would make it. Answers its id and slug. */
export async function form({
  workflow,
  fields = [],
  category = 'access',
  publish = true,
  ...rest
}: Given = {}): Promise<{ id: string; slug: string }> {
  count += 1
  const slug = `made-${count}-form`
  const made = await api('admin', 'POST', '/api/itsm-forms', {
    title: `Made ${count}`,
    slug,
    category: await idOf('itsm-categories', category),
    enabled: true,
    fields,
    workflowBuilder:
      workflow ??
      templates.single.build({
        approvers: [['itsm-access-approver']],
        fulfillers: ['itsm-access-fulfiller'],
      }),
    ...rest,
  })
  if (made.status !== 201)
    throw new Error(`The form was answered ${made.status}: ${JSON.stringify(made.body)}`)
  await runJobs()
  if (publish) {
    const published = await api('admin', 'POST', `/api/itsm-forms/${made.body.doc.id}/publish`)
    if (published.status !== 200)
      throw new Error(`Publishing answered ${published.status}: ${JSON.stringify(published.body)}`)
  }
  return { id: made.body.doc.id, slug }
}
