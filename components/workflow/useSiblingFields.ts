import { useFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { readFormFields } from './readFormFields'

/**
 * The questions of the form document around the field at `path`, from its sibling `fields` (rows or JSON). Compared as
 * text, so that the builder is drawn anew only when a question has changed, not on every key pressed elsewhere.
 */
export function useSiblingFields(path: string): FormField[] {
  const key = [...path.split('.').slice(0, -1), 'fields'].join('.')
  const text = useFormFields(([state]) => {
    const own = Object.entries(state ?? {}).filter(([name]) => name === key || name.startsWith(`${key}.`))
    const relative = Object.fromEntries(
      own.map(([name, field]) => [`fields${name.slice(key.length)}`, field]),
    )
    const values: unknown = reduceFieldsToValues(relative, true)
    return JSON.stringify((values as { fields?: unknown }).fields ?? [])
  })
  return useMemo(() => readFormFields(JSON.parse(text)), [text])
}
