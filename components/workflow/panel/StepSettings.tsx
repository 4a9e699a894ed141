import type { BuilderNode } from '../model/modelTypes'
import { ApprovalSettings } from './ApprovalSettings'
import { FulfillmentSettings } from './FulfillmentSettings'
import { NotifySettings } from './NotifySettings'
import { TimerSettings } from './TimerSettings'

type Props = { node: BuilderNode; onChange: (patch: Record<string, unknown>) => void }

/** The settings that belong to the type of a step. */
export function StepSettings({ node, onChange }: Props) {
  switch (node.type) {
    case 'approval':
      return <ApprovalSettings data={node.data} onChange={onChange} />
    case 'fulfillment':
      return <FulfillmentSettings data={node.data} onChange={onChange} />
    case 'notify':
      return <NotifySettings data={node.data} onChange={onChange} />
    case 'timer':
      return <TimerSettings data={node.data} onChange={onChange} />
    case 'condition':
      return (
        <p className="sw-field__help">
          The ways below are tried from top to bottom; the first that fits is taken, else the one marked
          “otherwise”.
        </p>
      )
    case 'submitted':
      return <p className="sw-field__help">Every request begins here. This step cannot be removed.</p>
    case 'automation':
      return <p className="sw-field__help">Automations cannot be published yet. Remove this step.</p>
  }
}
