'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * What the server refused about single details, by their name, and a way to forget one that has been changed. Payload
 * keeps such faults as fields of their own, whose nothing would be sent in place of the detail: they are taken out of
 * what is sent.
 */
export function useMetadataFaults(path: string) {
  const { dispatchFields } = useForm()
  // As text, so that the form draws this anew only when a fault has changed.
  const text = useFormFields(([state]) =>
    JSON.stringify(
      Object.entries(state ?? {}).flatMap(([at, field]) =>
        at.startsWith(`${path}.`) && field.errorMessage
          ? [[at.slice(path.length + 1), field.errorMessage]]
          : [],
      ),
    ),
  )
  const entries = JSON.parse(text) as [string, string][]
  useEffect(() => {
    for (const [name] of JSON.parse(text) as [string, string][])
      dispatchFields({ type: 'UPDATE', path: `${path}.${name}`, disableFormData: true })
  }, [text, path, dispatchFields])

  return {
    faults: Object.fromEntries(entries) as Readonly<Record<string, string>>,
    forget: (name: string) => {
      if (entries.some(([known]) => known === name))
        dispatchFields({ type: 'REMOVE', path: `${path}.${name}` })
    },
  }
}
