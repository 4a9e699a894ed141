'use client'
import '@/components/forms/fields.css'
import './machine.css'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { CheckControl } from '@/components/admin/CheckControl'
import { filterableFields } from '@/src/domain/records/filterableFields'
import { faultsUnder } from './faultsUnder'
import { useTypeDraft } from './useTypeDraft'

/** Which fields lists can be filtered and ordered by; each of them gets an index. */
export function FilterableField({ path: givenPath, field, readOnly }: JSONFieldClientProps) {
  const { value, setValue, path } = useField<unknown>({ potentiallyStalePath: givenPath })
  const { fields, faults } = useTypeDraft()
  const closed = Boolean(readOnly || field?.admin?.readOnly)
  const own = Array.isArray(value)
  const picked = own ? value.filter((name) => typeof name === 'string') : filterableFields(fields)
  const askable = fields.filter(({ type }) => type !== 'file')
  return (
    <div className="field-type sw-fields-host">
      <FieldLabel label={field?.label ?? 'Fields that lists filter by'} path={path} />
      <div className="sw-fields sw-machine">
        <fieldset disabled={closed} className="sw-machine__checks">
          <legend className="sw-fields-help">
            Lists can be filtered and ordered by these. Every one makes saving a little slower.
          </legend>
          {askable.map(({ name, label }) => (
            <CheckControl
              key={name}
              label={label}
              checked={picked.includes(name)}
              onChange={(on) => setValue(on ? [...picked, name] : picked.filter((known) => known !== name))}
            />
          ))}
        </fieldset>
        {faultsUnder(faults, 'filterable').map((fault) => (
          <p key={fault} className="sw-fields-fault" role="alert">
            {fault}
          </p>
        ))}
        {own && !closed ? (
          <button type="button" className="sw-fields-link" onClick={() => setValue(null)}>
            Let Steward choose
          </button>
        ) : null}
      </div>
    </div>
  )
}
