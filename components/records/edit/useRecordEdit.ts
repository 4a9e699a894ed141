'use client'
import { useMemo, useState } from 'react'
import { checkPart } from '@/components/forms/answers/checkPart'
import type { CommandError } from '@/components/portal/readErrors'
import { usePart } from '@/components/ui/usePart'
import { visibleFields } from '@/src/domain/forms/visibleFields'
import type { RecordValues } from '../conflict/splitConflict'
import type { RecordField } from '../recordShapes'

type Start = { fields: readonly RecordField[]; values: RecordValues; names: Readonly<Record<string, string>> }

/** What is typed into a record, what is wrong with it, and the names of what was chosen. */
export function useRecordEdit({ fields, values: initial, names: known }: Start) {
  const [values, setValues] = useState<Record<string, unknown>>({ ...initial })
  const [names, setNames] = useState<Record<string, string>>({ ...known })
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Record<string, string>>({})
  const [busyFields, setBusyFields] = useState<ReadonlySet<string>>(new Set())

  const answers = useMemo(
    () => Object.fromEntries(fields.map(({ name }) => [name, values[`data.${name}`]])),
    [fields, values],
  )
  const visible = useMemo(() => visibleFields(fields, answers), [fields, answers])
  const judge = usePart(checkPart, tried || touched.size > 0)
  const faultsBy = (checker: typeof judge): Record<string, string> => {
    const found: Record<string, string> = {}
    if (typeof values.title !== 'string' || values.title.trim() === '')
      found.title = 'Title: this is required. Say in a few words what it is about.'
    const checked = checker?.checkAnswers(fields, answers)
    if (checked && !checked.ok) for (const { path, message } of checked.faults) found[path] ??= message
    // What one may not write one cannot mend either; the server judges it.
    for (const { name, readOnly } of fields) if (readOnly) delete found[`data.${name}`]
    return found
  }
  const faults = faultsBy(judge)

  return {
    values,
    visible,
    names,
    tried,
    faults,
    uploading: busyFields.size > 0,
    faultOf: (field: string): string | undefined =>
      refused[field] ?? (tried || touched.has(field) ? faults[field] : undefined),
    nameOf: (id: string): string | undefined => names[id],
    change: (field: string, value: unknown) => {
      setValues((now) => ({ ...now, [field]: value }))
      setRefused((now) => Object.fromEntries(Object.entries(now).filter(([key]) => key !== field)))
    },
    touch: (field: string) => setTouched((now) => new Set(now).add(field)),
    remember: (id: string, name: string) => setNames((now) => ({ ...now, [id]: name })),
    setBusy: (field: string, busy: boolean) =>
      setBusyFields((now) => {
        const next = new Set(now)
        if (busy) next.add(field)
        else next.delete(field)
        return next
      }),
    /** What is wrong, from now on shown. What could not be judged here the server judges. */
    tryNow: async (): Promise<Record<string, string>> => {
      setTried(true)
      return faultsBy(await checkPart.fetch())
    },
    replace: (next: RecordValues) => setValues({ ...next }),
    refuse: (errors: readonly CommandError[]) =>
      setRefused(
        Object.fromEntries(
          errors.flatMap(({ field, message }) => (field === undefined ? [] : [[field, message]])),
        ),
      ),
  }
}

export type RecordEdit = ReturnType<typeof useRecordEdit>
