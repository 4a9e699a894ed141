import { JsonView } from '@/components/admin/JsonView'
import { listChanges } from './listChanges'

type Props = { changes: Record<string, { from: unknown; to: unknown }> }

/** Field by field what it was and what it became; of lists first in words what came and went. */
export function ChangeList({ changes }: Props) {
  const fields = Object.entries(changes)
  if (fields.length === 0) return null
  return (
    <table className="sw-audit__changes">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(([field, { from, to }]) => {
          const lines = listChanges(from, to)
          return (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>
                <JsonView value={from} depth={2} />
              </td>
              <td>
                {lines.length > 0 ? (
                  <ul className="sw-audit__lines">
                    {lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                ) : null}
                <JsonView value={to} depth={2} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
