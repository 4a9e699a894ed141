'use client'
import '@/components/forms/fields.css'
import './machine.css'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { fieldRightsShape } from '@/src/domain/records/typeShape'
import { faultsUnder } from './faultsUnder'
import { PermissionControl } from './PermissionControl'
import { useTypeDraft } from './useTypeDraft'

/** Which fields of a type take a right of their own to read or to change. */
export function FieldRightsField({ path: givenPath, field, readOnly }: JSONFieldClientProps) {
  const { value, setValue, path, showError, errorMessage } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const { fields, faults } = useTypeDraft()
  const closed = Boolean(readOnly || field?.admin?.readOnly)
  const read = fieldRightsShape.safeParse(value ?? {})
  const rights = read.success ? read.data : {}
  const put = (name: string, verb: 'read' | 'update', permission: string | undefined) => {
    const { [verb]: _old, ...kept } = rights[name] ?? {}
    const own = permission === undefined ? kept : { ...kept, [verb]: permission }
    const { [name]: _gone, ...others } = rights
    setValue(Object.keys(own).length === 0 ? others : { ...others, [name]: own })
  }
  const gone = Object.keys(rights).filter((name) => !fields.some((known) => known.name === name))
  return (
    <div className="field-type sw-fields-host">
      <FieldLabel label={field?.label ?? 'Rights on fields'} path={path} />
      <div className="sw-fields sw-machine">
        {showError && errorMessage ? (
          <p className="sw-fields-fault" role="alert">
            {errorMessage}
          </p>
        ) : null}
        <p className="sw-fields-help">
          Left open, whoever sees a record reads a field, and whoever may edit the record changes it. What one
          may not read is nowhere for them: not in lists, exports, versions or the search.
        </p>
        {fields.length === 0 ? <p className="sw-fields-empty">Add fields above first.</p> : null}
        {fields.map(({ name, label }) => (
          <fieldset key={name} className="sw-machine__right">
            <legend>{label}</legend>
            <PermissionControl
              label="Reads"
              anyone="Whoever sees the record"
              value={rights[name]?.read}
              faults={faultsUnder(faults, `fieldRights.${name}.read`)}
              readOnly={closed}
              onChange={(permission) => put(name, 'read', permission)}
            />
            <PermissionControl
              label="Changes"
              anyone="Whoever edits the record"
              value={rights[name]?.update}
              faults={faultsUnder(faults, `fieldRights.${name}.update`)}
              readOnly={closed}
              onChange={(permission) => put(name, 'update', permission)}
            />
          </fieldset>
        ))}
        {gone.map((name) => (
          <p key={name} className="sw-fields-fault" role="alert">
            There is a right on {name}, a field that is not there any more.{' '}
            {closed ? null : (
              <button
                type="button"
                className="sw-fields-link"
                onClick={() =>
                  setValue(Object.fromEntries(Object.entries(rights).filter(([known]) => known !== name)))
                }
              >
                Remove it
              </button>
            )}
          </p>
        ))}
      </div>
    </div>
  )
}
