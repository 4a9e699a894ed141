import type { DiffLine } from './diffWords'
import { SignMark } from './SignMark'

type Props = { lines: readonly DiffLine[] }

/** Differences as a list, each with its sign. */
export function DiffList({ lines }: Props) {
  if (lines.length === 0) return <p>The workflow is the same.</p>
  return (
    <ul className="sw-diff">
      {lines.map((line, index) => (
        <li key={index}>
          <SignMark sign={line.sign} />
          <div>
            {line.text}
            {line.details.length > 0 ? (
              <ul>
                {line.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
