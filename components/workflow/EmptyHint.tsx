import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { templateLibrary } from '@/src/domain/workflow/templateLibrary/templateLibrary'

type Props = { onApply: (definition: WorkflowDefinition) => void; onLibrary: () => void }

/** What an empty canvas says: one sentence, and the ways to begin. */
export function EmptyHint({ onApply, onLibrary }: Props) {
  return (
    <div className="sw-empty">
      <p>Drag a step from the left, or begin with a template.</p>
      <div className="sw-empty__choices">
        {templateLibrary.slice(0, 3).map((template) => (
          <button
            key={template.key}
            type="button"
            className="sw-button"
            title={template.description}
            onClick={() => onApply(template.build({}))}
          >
            {template.name}
          </button>
        ))}
        <button type="button" className="sw-button sw-button--quiet" onClick={onLibrary}>
          All {templateLibrary.length} templates…
        </button>
      </div>
    </div>
  )
}
