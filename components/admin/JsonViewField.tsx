'use client'

import { CopyToClipboard, FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { JsonView } from './JsonView'

/**
 * A `json` field to be read. Payload's own is an editor that is loaded from another host, and stays empty in a network
 * without a way out.
 */
export function JsonViewField({ path: givenPath, field }: JSONFieldClientProps) {
  const { value, path } = useField<unknown>({ potentiallyStalePath: givenPath })
  const empty = value === null || value === undefined
  return (
    <div className="field-type sw-json">
      <div className="sw-json__head">
        <FieldLabel label={field?.label} path={path} />
        {empty ? null : <CopyToClipboard value={JSON.stringify(value, null, 2)} />}
      </div>
      <div className="sw-json__body">
        {empty ? (
          <span className="sw-json__nothing">Nothing was recorded here.</span>
        ) : (
          <JsonView value={value} />
        )}
      </div>
      {field?.admin?.description ? (
        <FieldDescription description={field.admin.description} path={path} />
      ) : null}
    </div>
  )
}
