import type { ImportAnswer } from './importTypes'

/** The rows that cannot be written: where, what stands there, and what to do about it. */
export function FaultTable({ answer }: { answer: ImportAnswer }) {
  const { doc, faults } = answer
  if (faults.length === 0) return null
  return (
    <div className="sw-imports__stack">
      <div className="sw-imports__row">
        <h3>Rows with errors</h3>
        <a href={`/api/imports/${doc.id}/errors.csv`} download>
          Download all as CSV
        </a>
      </div>
      <table className="sw-imports__table">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Field</th>
            <th scope="col">What stands there</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, at) => (
            <tr key={at}>
              <td className="sw-imports__number" data-label="Line">
                {fault.line}
              </td>
              <td data-label="Field">{fault.field ?? 'row'}</td>
              <td className="sw-imports__sample" data-label="Stands there">
                {fault.value ?? ''}
              </td>
              <td className="sw-imports__message">{fault.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(doc.failed ?? 0) > faults.length ? (
        <p className="sw-imports__muted">These are the first {faults.length}; the file has them all.</p>
      ) : null}
    </div>
  )
}
