import { checkAnswers } from '../forms/checkAnswers'
import type { FormField } from '../forms/formFieldSchema'
import { isEmptyAnswer } from '../forms/isEmptyAnswer'
import { ownValue } from '../forms/ownValue'
import { visibleFields } from '../forms/visibleFields'
import { canonicalJson } from '../shared/canonicalJson'
import type { Fault } from '../shared/Fault'
import { mayField, type Holds } from './mayField'
import type { RecordType } from './RecordType'

type Data = Record<string, unknown>

export type MergedData =
  | { ok: true; data: Data }
  | { ok: false; faults: Fault[] }
  /** A field that is not theirs to write, and the permission that it takes. */
  | { ok: false; denied: { field: string; label: string; permission: string } }

/**
 * What a write makes of a record's data: keys that are sent replace, null and '' empty, all others stay. Judged by
 * the rules of forms. `stored` is null for a new record; of an old one only what this write touches, or brings into
 * view, is judged, so that a rule made later keeps nobody from correcting the title. Fields that are not the
 * writer's stay as they are: the same value passes, another one is denied.
 */
export function mergeData(
  type: Pick<RecordType, 'fields' | 'fieldRights'>,
  stored: Readonly<Data> | null,
  sent: Readonly<Data>,
  holds: Holds,
): MergedData {
  const before = stored ?? {}
  const changed = Object.keys(sent).filter((name) => !same(ownValue(sent, name), ownValue(before, name)))
  for (const name of changed) {
    const field = type.fields.find((each) => each.name === name)
    if (!field || mayField(type, name, 'update', holds)) continue
    return denial(type, field, holds)
  }
  const merged = Object.fromEntries(
    Object.entries({ ...before, ...sent }).filter(
      ([name]) => name in sent || type.fields.some((field) => field.name === name),
    ),
  )
  const fields = type.fields.map((field) =>
    field.required && !mayField(type, field.name, 'update', holds) ? { ...field, required: false } : field,
  )
  const checked = checkAnswers(fields, merged)
  const shownBefore = stored === null ? new Set<string>() : visibleFields(type.fields, stored)
  if (checked.ok) return whole(checked.data)
  const touched = new Set(changed)
  const faults = checked.faults.filter(({ path }) => {
    const name = path.replace(/^data\./, '')
    return stored === null || touched.has(name) || !shownBefore.has(name)
  })
  if (faults.length > 0) return { ok: false, faults }
  const shown = visibleFields(type.fields, merged)
  return whole(
    Object.fromEntries(
      Object.entries(merged).filter(([name, value]) => shown.has(name) && !isEmptyAnswer(value)),
    ),
  )

  /** What is hidden is not kept: whoever hides a field that is not theirs would empty it. */
  function whole(data: Data): MergedData {
    const emptied = type.fields.find(
      ({ name }) =>
        shownBefore.has(name) &&
        !isEmptyAnswer(ownValue(before, name)) &&
        isEmptyAnswer(ownValue(data, name)) &&
        !mayField(type, name, 'update', holds),
    )
    return emptied ? denial(type, emptied, holds) : { ok: true, data }
  }
}

function denial(
  { fieldRights }: Pick<RecordType, 'fieldRights'>,
  { name, label }: FormField,
  holds: Holds,
): MergedData {
  const { read, update } = fieldRights[name] ?? {}
  const permission = read !== undefined && !holds(read) ? read : (update ?? read ?? '')
  return { ok: false, denied: { field: name, label, permission } }
}

function same(a: unknown, b: unknown): boolean {
  if (isEmptyAnswer(a) && isEmptyAnswer(b)) return true
  return canonicalJson(a ?? null) === canonicalJson(b ?? null)
}
