import { useEffect, useMemo, useState } from 'react'
import { z } from 'zod'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { callApi, type ApiProblem } from '../publish/callApi'
import { readFormFields } from '../readFormFields'

const form = z.object({
  title: z.string(),
  rev: z.number().nullish(),
  workflowBuilder: z.unknown(),
  fields: z.unknown(),
})
const saved = z.object({ doc: form })

type Row = z.infer<typeof form>
export type StoredForm = {
  title: string
  fields: FormField[]
  rev: number | undefined
  raw: unknown
  parsed: ReturnType<typeof parseDefinition>
}
/** `stale`: somebody saved another workflow since it was read; it is `theirs`. */
export type SaveResult =
  | { kind: 'saved' }
  | { kind: 'stale'; theirs: WorkflowDefinition }
  | { kind: 'refused'; errors: ApiProblem[] }

const EMPTY = { version: 1, nodes: [], edges: [] }
const workflowOf = (row: Row) => parseDefinition(row.workflowBuilder ?? EMPTY)
const textOf = (row: Row) => canonicalJson(row.workflowBuilder ?? EMPTY)

/** A form as it is stored, and saving its workflow: never over another one that was saved meanwhile. */
export function useStoredForm(url: string) {
  const [row, setRow] = useState<Row | null>(null)
  const [problems, setProblems] = useState<ApiProblem[] | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let wanted = true
    void callApi(`${url}?depth=0`, form).then((answer) => {
      if (!wanted) return
      setProblems(answer.ok ? null : answer.errors)
      if (answer.ok) setRow(answer.answer)
    })
    return () => {
      wanted = false
    }
  }, [url, asked])

  const stored = useMemo(
    (): StoredForm | null =>
      row && {
        title: row.title,
        fields: readFormFields(row.fields),
        rev: row.rev ?? undefined,
        raw: row.workflowBuilder,
        parsed: workflowOf(row),
      },
    [row],
  )

  const patch = (definition: WorkflowDefinition, over: Row) =>
    callApi(`${url}?depth=0`, saved, {
      method: 'PATCH',
      body: { workflowBuilder: definition, ...(over.rev == null ? {} : { rev: over.rev }) },
    })

  const save = async (definition: WorkflowDefinition, overwrite = false): Promise<SaveResult> => {
    if (!row) return { kind: 'refused', errors: [] }
    const first = await patch(definition, row)
    if (first.ok) {
      setRow(first.answer.doc)
      return { kind: 'saved' }
    }
    if (first.errors[0]?.code !== 'stale') return { kind: 'refused', errors: first.errors }
    const now = await callApi(`${url}?depth=0`, form)
    if (!now.ok) return { kind: 'refused', errors: now.errors }
    const parsed = workflowOf(now.answer)
    // Another part of the form was saved, or it was published: the workflow we began with still stands.
    const untouched = textOf(now.answer) === textOf(row)
    if (!untouched && !overwrite && 'definition' in parsed)
      return { kind: 'stale', theirs: parsed.definition }
    const second = await patch(definition, now.answer)
    if (!second.ok) return { kind: 'refused', errors: second.errors }
    setRow(second.answer.doc)
    return { kind: 'saved' }
  }

  return { stored, problems, save, reload: () => setAsked((count) => count + 1) }
}
