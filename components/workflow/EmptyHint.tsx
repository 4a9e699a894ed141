import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { templateChoices } from './templateChoices'

type Props = { onApply: (definition: WorkflowDefinition) => void }

/** What an empty canvas says: one sentence, and the three ways to begin. */
export function EmptyHint({ onApply }: Props) {
  return (
    <div className="sw-empty">
      <p>Drag a step from the left, or begin with a template.</p>
      <div className="sw-empty__choices">
        {templateChoices.map((choice) => (
          <button
            key={choice.key}
            type="button"
            className="sw-button"
            title={choice.description}
            onClick={() => onApply(choice.build())}
          >
            {choice.name}
          </button>
        ))}
      </div>
    </div>
  )
}
