import { showStepEvent } from '../showStepEvent'

type Item = { nodeId?: string; message: string }
type Props = { items: readonly Item[]; onShow?: () => void }

/** Sentences about steps; one that names its step leads to it while the workflow is on the page. */
export function FaultList({ items, onShow }: Props) {
  return (
    <ul className="sw-publish__list">
      {items.map(({ nodeId, message }, index) => (
        <li key={index}>
          {nodeId ? (
            <button
              type="button"
              title="Show this step in the workflow"
              onClick={() => {
                onShow?.()
                window.dispatchEvent(new CustomEvent(showStepEvent, { detail: nodeId }))
              }}
            >
              {message}
            </button>
          ) : (
            <span>{message}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
