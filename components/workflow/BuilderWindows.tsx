import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { ImportDialog } from './exchange/ImportDialog'
import { KeysDialog } from './KeysDialog'
import { TemplateLibrary } from './library/TemplateLibrary'

export type OpenWindow = 'library' | 'import' | 'keys' | null
type Props = {
  open: OpenWindow
  steps: number
  onApply: (definition: WorkflowDefinition) => void
  onClose: () => void
}

/** The windows that the builder opens over itself, one at a time. */
export function BuilderWindows({ open, steps, onApply, onClose }: Props) {
  switch (open) {
    case 'library':
      return <TemplateLibrary steps={steps} onApply={onApply} onClose={onClose} />
    case 'import':
      return <ImportDialog steps={steps} onApply={onApply} onClose={onClose} />
    case 'keys':
      return <KeysDialog onClose={onClose} />
    case null:
      return null
  }
}
