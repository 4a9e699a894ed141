'use client'
import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { JsonView } from '@/components/admin/JsonView'
import './inventory.css'
import { MetadataInput } from './MetadataInput'
import { useMetadataFaults } from './useMetadataFaults'
import { useTypeFields } from './useTypeFields'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The details of an asset by what its type asks for. What the type does not know is kept and shown as it is. */
export function MetadataField({ path: givenPath, readOnly }: JSONFieldClientProps) {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const { config } = useConfig()
  const chosen = useFormFields(([state]) => state?.type?.value)
  const { faults, forget } = useMetadataFaults(path)
  const type = typeof chosen === 'string' ? chosen : ''
  const loaded = useTypeFields(type, config.routes.api)
  const data = isRecord(value) ? value : {}
  const known = new Set(loaded?.fields?.map((field) => field.name))
  const others = loaded?.fields ? Object.entries(data).filter(([key]) => !known.has(key)) : []

  const change = (name: string, next: unknown) => {
    const rest = Object.fromEntries(Object.entries(data).filter(([key]) => key !== name))
    forget(name)
    setValue(next === undefined ? rest : { ...rest, [name]: next })
  }
  return (
    <fieldset className="field-type swi-metadata">
      <legend className="field-label">Details</legend>
      <div className="swi-item">
        {showError && errorMessage ? (
          <p className="swi-note is-bad" role="alert">
            {errorMessage}
          </p>
        ) : null}
        {type === '' ? <p className="swi-soft">Choose a type first: it says what is asked.</p> : null}
        {type !== '' && !loaded ? <p className="swi-soft">Loading what this type asks…</p> : null}
        {loaded?.problem ? (
          <p className="swi-note is-bad" role="alert">
            {loaded.problem}
          </p>
        ) : null}
        {loaded?.fields?.length === 0 && others.length === 0 ? (
          <p className="swi-soft">
            This type asks for no details. They are added on its page, under “Details of an asset”.
          </p>
        ) : null}
      </div>
      {loaded?.fields?.map((field) => (
        <MetadataInput
          key={field.name}
          field={field}
          path={`${path}.${field.name}`}
          value={data[field.name]}
          readOnly={Boolean(readOnly) || disabled}
          fault={faults[field.name]}
          onChange={(next) => change(field.name, next)}
        />
      ))}
      {others.length > 0 ? (
        <div className="swi-item">
          <p className="swi-soft">Stored with it, and not among the details of its type:</p>
          <JsonView value={Object.fromEntries(others)} />
        </div>
      ) : null}
    </fieldset>
  )
}
