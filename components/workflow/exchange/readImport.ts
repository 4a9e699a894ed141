import type { Fault } from '@/src/domain/shared/Fault'
import type { BpmnNote } from '@/src/domain/workflow/bpmn/BpmnNote'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import { importBpmn } from './importBpmn'

export type Import =
  | { ok: true; format: 'JSON' | 'BPMN'; definition: WorkflowDefinition; notes: BpmnNote[] }
  | { ok: false; faults: Fault[] }

// A thousand steps with long texts stay below; more would only keep the browser busy.
const LIMIT = 5_000_000

const refused = (message: string): Import => ({
  ok: false,
  faults: [{ code: 'unreadable', path: '', message }],
})

function readJson(text: string): Import {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    return refused(`This is neither JSON nor BPMN. ${why}`)
  }
  // A whole form, as its API answers it, is as good as its workflow.
  const inner =
    typeof raw === 'object' && raw !== null && 'workflowBuilder' in raw ? raw.workflowBuilder : raw
  if (typeof inner !== 'object' || inner === null || !('nodes' in inner)) {
    return refused('This JSON holds no workflow: “nodes” is missing.')
  }
  const parsed = parseDefinition(inner)
  if ('faults' in parsed) return { ok: false, faults: parsed.faults }
  return { ok: true, format: 'JSON', definition: parsed.definition, notes: [] }
}

/** A workflow from a file or its text: JSON in the stored shape (numbered roles too), or BPMN 2.0 XML. */
export async function readImport(source: string | Blob): Promise<Import> {
  const given = typeof source === 'string'
  if ((given ? source.length : source.size) > LIMIT)
    return refused('This file is larger than 5 MB. A workflow is much smaller.')
  const text = given ? source : await source.text()
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return refused('This file is empty.')
  if (!trimmed.startsWith('<')) return readJson(trimmed)
  const read = await importBpmn(trimmed)
  if ('faults' in read) return { ok: false, faults: read.faults }
  return { ok: true, format: 'BPMN', definition: read.definition, notes: read.notes }
}
