import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { IconButton } from '../controls/IconButton'
import { FaultList } from './FaultList'

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
      {items.length > 0 ? <FaultList items={items} /> : null}
    </div>
  )
}
