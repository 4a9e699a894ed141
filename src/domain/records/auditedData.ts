import { isEmptyAnswer } from '../forms/isEmptyAnswer'
import { canonicalJson } from '../shared/canonicalJson'
import type { FieldRights } from './RecordType'

type Data = Readonly<Record<string, unknown>>

/** What stands in the trail in place of a value that not everybody who sees the record may read. */
const WITHHELD = '[restricted]'

/**
 * What changed between two states of the data, as the audit trail keeps it: that a restricted field changed is said,
 * its values are in the versions of the record alone, which ask for the right.
 */
export function auditedData(
  before: Data,
  after: Data,
  fieldRights: FieldRights,
): Record<string, { from: unknown; to: unknown }> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(
    names
      .map((name) => ({ name, from: before[name] ?? null, to: after[name] ?? null }))
      .filter(({ from, to }) => canonicalJson(from) !== canonicalJson(to))
      .map(({ name, from, to }) => [
        `data.${name}`,
        Object.hasOwn(fieldRights, name) && fieldRights[name]?.read !== undefined
          ? { from: shown(from), to: shown(to) }
          : { from, to },
      ]),
  )
}

function shown(value: unknown): unknown {
  return isEmptyAnswer(value) ? null : WITHHELD
}
