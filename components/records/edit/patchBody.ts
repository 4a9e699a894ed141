import { splitConflict, type RecordValues } from '../conflict/splitConflict'

/**
 * What has to be sent so that a record that holds `base` holds `wanted`: only what differs. An emptied field is sent as
 * null, because one that is left out stays as it was.
 */
export function patchBody(base: RecordValues, wanted: RecordValues): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  const data: Record<string, unknown> = {}
  for (const field of splitConflict(base, wanted, base).mine) {
    const value = wanted[field]
    const sent = value === '' || value === undefined ? null : value
    if (field.startsWith('data.')) data[field.slice('data.'.length)] = sent
    else body[field] = sent
  }
  return Object.keys(data).length > 0 ? { ...body, data } : body
}
