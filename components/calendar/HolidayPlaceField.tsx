'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'

type Named = { code: string; name: string }
type Place = Named & { states: Named[] }

const optionsOf = (list: readonly Named[]) => list.map(({ code, name }) => ({ value: code, label: name }))

function picked(option: unknown): string | null {
  const chosen: unknown = Array.isArray(option) ? option[0] : option
  if (typeof chosen !== 'object' || chosen === null || !('value' in chosen)) return null
  return typeof chosen.value === 'string' ? chosen.value : null
}

/** Whose public holidays a calendar follows: a country and, where laws differ, one of its states. */
export function HolidayPlaceField({ path }: TextFieldClientProps) {
  const country = useField<string | null>({ path })
  const state = useField<string | null>({ path: 'state' })
  const [places, setPlaces] = useState<Place[] | 'failed' | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    fetch('/api/business-calendars/holiday-places', { signal: controller.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status))
        setPlaces(((await answer.json()) as { docs: Place[] }).docs)
      })
      .catch(() => {
        if (!controller.signal.aborted) setPlaces('failed')
      })
    return () => controller.abort()
  }, [])
  const list = Array.isArray(places) ? places : []
  const states = list.find(({ code }) => code === country.value)?.states ?? []
  return (
    <div className="field-type">
      <SelectInput
        path={path}
        name="country"
        label="Public holidays of"
        options={optionsOf(list)}
        value={country.value ?? ''}
        isClearable
        showError={country.showError}
        placeholder={places === null ? 'Loading…' : 'No country: only your own days'}
        description={
          places === 'failed'
            ? 'The list of countries could not be loaded. Reload the page to choose one.'
            : 'Saving adds the days of this year and the next two below. Each can be changed or taken out, and your own days added; later years follow by themselves.'
        }
        onChange={(option) => {
          country.setValue(picked(option))
          state.setValue(null)
        }}
      />
      {states.length > 0 && (
        <SelectInput
          path="state"
          name="state"
          label="State or region"
          options={optionsOf(states)}
          value={state.value ?? ''}
          isClearable
          placeholder="Whole country"
          onChange={(option) => state.setValue(picked(option))}
        />
      )}
    </div>
  )
}
