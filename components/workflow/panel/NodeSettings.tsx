import { TextControl } from '../controls/TextControl'
import { builderWords } from '../builderWords'
import type { BuilderNode } from '../model/modelTypes'
import { useBuilder } from '../useBuilder'
import { ConnectTo } from './ConnectTo'
import { JoinSettings } from './JoinSettings'
import { StepSettings } from './StepSettings'
import { WaysOn } from './WaysOn'

type Props = { node: BuilderNode }

/** Everything about one step: its name, its own settings, how it begins, and the ways on. */
export function NodeSettings({ node }: Props) {
  const { definition, dispatch } = useBuilder()
  const change = (patch: Record<string, unknown>) => dispatch({ type: 'editNode', id: node.id, patch })
  const waysIn = definition.edges.filter(
    (edge) => edge.target === node.id && edge.sourceHandle !== 'returned',
  )
  return (
    <>
      <TextControl
        label="Name"
        value={node.data.label ?? ''}
        placeholder={builderWords.types[node.type].name}
        onChange={(label) => change({ label: label.slice(0, 200) || undefined })}
      />
      <StepSettings node={node} onChange={change} />
      {node.type !== 'submitted' && waysIn.length > 1 ? (
        <JoinSettings join={node.data.join ?? 'all'} onChange={change} />
      ) : null}
      <fieldset className="sw-field">
        <legend className="sw-field__label">Ways on</legend>
        <WaysOn node={node} />
        <ConnectTo node={node} />
      </fieldset>
    </>
  )
}
