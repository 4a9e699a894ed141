import { api } from '@/tests/harness/api'
import { runJobs } from '@/tests/harness/runJobs'

let count = 0

type Given = {
  fields?: unknown[]
  states?: unknown[]
  transitions?: unknown[]
  fieldRights?: Record<string, unknown>
  filterable?: string[] | null
  name?: string
}

const FIELDS = [
  {
    name: 'topic',
    label: 'Topic',
    type: 'select',
    options: ['pay', 'leave'].map((value) => ({ value, label: value })),
  },
  { name: 'amount', label: 'Amount', type: 'number', min: 0 },
  { name: 'since', label: 'Since', type: 'date' },
  { name: 'notes', label: 'Notes', type: 'textarea' },
]

const STATES = [
  { key: 'open', label: 'Open', kind: 'open' },
  { key: 'doing', label: 'In work', kind: 'open' },
  { key: 'closed', label: 'Closed', kind: 'done' },
]

const TRANSITIONS = [
  { from: 'open', to: 'doing', label: 'Start' },
  { from: 'doing', to: 'closed', label: 'Close', requires: ['notes'] },
  { from: 'closed', to: 'open', label: 'Reopen' },
]

/** A record type with its rights made, as an administrator would make it. Its resource is `records-<slug>`. */
export async function recordType(given: Given = {}): Promise<{ id: string; slug: string; prefix: string }> {
  count += 1
  const slug = `made-${count}`
  const prefix = `T${count}X`
  const made = await api('admin', 'POST', '/api/record-types', {
    name: `Made ${count}`,
    slug,
    prefix,
    fields: FIELDS,
    states: STATES,
    transitions: TRANSITIONS,
    ...given,
  })
  if (made.status !== 201)
    throw new Error(`The record type was answered ${made.status}: ${JSON.stringify(made.body)}`)
  await runJobs()
  return { id: made.body.doc.id, slug, prefix }
}
