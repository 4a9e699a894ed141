import './json.css'

type Props = { name?: string; value: unknown; depth?: number }

/** Deeper than this is folded at first: what matters stands near the top. */
const OPEN_TO = 2

/** Any JSON as a tree to read: objects and lists fold, texts, numbers and nothing are told apart by words and colour. */
export function JsonView({ name, value, depth = 0 }: Props) {
  const label = name === undefined ? null : <span className="sw-json__key">{name}</span>
  if (typeof value !== 'object' || value === null) {
    return (
      <div className="sw-json__leaf">
        {label} <Leaf value={value} />
      </div>
    )
  }
  const list = Array.isArray(value)
  const entries = Object.entries(value as Record<string, unknown>)
  const count = list
    ? `${entries.length} in a list`
    : `${entries.length} ${entries.length === 1 ? 'key' : 'keys'}`
  if (entries.length === 0) {
    return (
      <div className="sw-json__leaf">
        {label} <span className="sw-json__nothing">{list ? 'an empty list' : 'an empty object'}</span>
      </div>
    )
  }
  return (
    <details className="sw-json__branch" open={depth < OPEN_TO}>
      <summary>
        {label} <small>{count}</small>
      </summary>
      <div className="sw-json__inner">
        {entries.map(([key, part]) => (
          <JsonView key={key} name={list ? `${Number(key) + 1}.` : key} value={part} depth={depth + 1} />
        ))}
      </div>
    </details>
  )
}

function Leaf({ value }: { value: unknown }) {
  if (value === null || value === undefined) return <span className="sw-json__nothing">nothing</span>
  if (typeof value === 'string') {
    return value === '' ? (
      <span className="sw-json__nothing">an empty text</span>
    ) : (
      <span className="sw-json__text">{value}</span>
    )
  }
  return <span className="sw-json__number">{JSON.stringify(value)}</span>
}
