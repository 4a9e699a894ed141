import type { ImportAnswer, ImportKind } from './importTypes'

type Props = {
  answer: ImportAnswer
  kind: ImportKind
  mapping: Readonly<Record<string, string>>
  disabled: boolean
  onChange: (mapping: Record<string, string>) => void
}

const SHOWN = 3

/** Which column fills which field, beside what stands in the column. A field is taken from one column only. */
export function MappingTable({ answer, kind, mapping, disabled, onChange }: Props) {
  const { doc, sample } = answer
  const used = new Map(Object.entries(mapping).map(([column, field]) => [field, column]))

  function choose(column: string, field: string) {
    const kept = Object.entries(mapping).filter(([other, taken]) => other !== column && taken !== field)
    onChange(Object.fromEntries(field === '' ? kept : [...kept, [column, field]]))
  }

  return (
    <table className="sw-imports__table">
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">First rows</th>
          <th scope="col">Fills</th>
        </tr>
      </thead>
      <tbody>
        {doc.columns.map((column, at) => (
          <tr key={column}>
            <th scope="row">{column}</th>
            <td className="sw-imports__sample">
              {sample
                .slice(0, SHOWN)
                .map(({ cells }) => cells[at]?.trim() ?? '')
                .filter((cell) => cell !== '')
                .join(' · ') || <span className="sw-imports__muted">empty</span>}
            </td>
            <td>
              <select
                className="sw-imports__select"
                aria-label={`Field for column ${column}`}
                value={mapping[column] ?? ''}
                disabled={disabled}
                onChange={(event) => choose(column, event.target.value)}
              >
                <option value="">Leave out</option>
                {kind.fields.map((field) => {
                  const other = used.get(field.name)
                  return (
                    <option key={field.name} value={field.name}>
                      {field.label}
                      {field.required ? ' (needed)' : ''}
                      {other !== undefined && other !== column ? `, now ${other}` : ''}
                    </option>
                  )
                })}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
