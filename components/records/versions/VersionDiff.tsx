'use client'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { useTimeZone } from '@/components/portal/useTimeZone'
import { fieldLabel } from '../fieldLabel'
import type { Person, RecordField, RecordState } from '../recordShapes'
import { valueText } from '../valueText'

type Head = { rev: number; at: string; by: Person | null }

type Props = {
  from: Head
  to: Head
  diff: readonly { field: string; label?: string; from: unknown; to: unknown }[]
  fields: readonly RecordField[]
  states: readonly RecordState[]
  names: Readonly<Record<string, string>>
  now: string
}

/** What two versions of a record do not have in common, field by field. */
export function VersionDiff({ from, to, diff, fields, states, names, now }: Props) {
  const timeZone = useTimeZone()
  const say = (field: string, value: unknown) =>
    valueText(field, value, { fields, states, names, timeZone }) ?? 'Empty'
  const head = (version: Head) => (
    <>
      Version {version.rev}
      <span className="block font-normal text-ink-soft">
        {version.by?.name ?? 'Steward'}, <RelativeTime at={version.at} now={now} />
      </span>
    </>
  )
  if (diff.length === 0)
    return <p className="text-ink-soft">Nothing that you may read differs between them.</p>
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <thead>
        <tr className="border-b align-top">
          <th scope="col" className="py-2 pr-3 font-medium">
            Field
          </th>
          <th scope="col" className="px-3 py-2 font-medium">
            {head(from)}
          </th>
          <th scope="col" className="py-2 pl-3 font-medium">
            {head(to)}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {diff.map((change) => (
          <tr key={change.field} className="align-top">
            <th scope="row" className="py-2 pr-3 font-normal text-ink-soft">
              {change.label ?? fieldLabel(change.field, fields)}
            </th>
            <td className="px-3 py-2 break-words whitespace-pre-wrap">
              <del className="no-underline">{say(change.field, change.from)}</del>
            </td>
            <td className="py-2 pl-3 break-words whitespace-pre-wrap">
              <ins className="font-medium no-underline">{say(change.field, change.to)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
