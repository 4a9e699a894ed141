import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { IconButton } from '../controls/IconButton'
import { showStepEvent } from '../showStepEvent'

type Item = { nodeId?: string; message: string }
type Props = { good: boolean; title: string; items: readonly Item[]; onClose: () => void }

/** What came of publishing. An item that names a step leads to it while the workflow is on the page. */
export function Verdict({ good, title, items, onClose }: Props) {
  const Icon = good ? CircleCheck : TriangleAlert
  return (
    <div className="sw-publish__answer" role={good ? 'status' : 'alert'}>
      <p className={`sw-publish__head ${good ? 'is-good' : 'is-bad'}`}>
        <Icon size={16} aria-hidden /> {title}
        <IconButton icon={X} label="Close" onClick={onClose} />
      </p>
      {items.length > 0 ? (
        <ul className="sw-publish__list">
          {items.map(({ nodeId, message }, index) => (
            <li key={index}>
              {nodeId ? (
                <button
                  type="button"
                  title="Show this step in the workflow"
                  onClick={() => window.dispatchEvent(new CustomEvent(showStepEvent, { detail: nodeId }))}
                >
                  {message}
                </button>
              ) : (
                <span>{message}</span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
