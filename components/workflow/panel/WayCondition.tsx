import { ruleFields } from '../ruleFields'
import type { BuilderEdge } from '../model/modelTypes'
import { useBuilder } from '../useBuilder'
import { ConditionEditor } from './ConditionEditor'

type Props = { edge: BuilderEdge }

/** The condition of one connection; without rules it has none and is always taken. */
export function WayCondition({ edge }: Props) {
  const { dispatch, fields, options } = useBuilder()
  return (
    <ConditionEditor
      condition={edge.condition ?? { logic: 'and', rules: [] }}
      fields={ruleFields(fields, options)}
      onChange={(condition) =>
        dispatch({
          type: 'editEdge',
          id: edge.id,
          patch: { condition: condition.rules.length > 0 ? condition : undefined },
        })
      }
    />
  )
}
