type Cell = { text: string; href?: string | undefined }
export type NumberRow = { key: string; name: string; cells: readonly Cell[] }

type Props = { caption: string; columns: readonly string[]; rows: readonly NumberRow[] }

/** Numbers per type; each that has rows behind it leads to them. */
export function NumberTable({ caption, columns, rows }: Props) {
  return (
    <div className="swi-table">
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Type</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                <td key={columns[index]}>{cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
