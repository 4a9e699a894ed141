import { Maximize2, Minimize2, Redo2, Scan, Undo2, Workflow } from 'lucide-react'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { builderWords } from './builderWords'
import { IconButton } from './controls/IconButton'
import { TemplateMenu } from './TemplateMenu'

type Props = {
  canUndo: boolean
  canRedo: boolean
  readOnly: boolean
  enlarged: boolean
  steps: number
  onUndo: () => void
  onRedo: () => void
  onLayout: () => void
  onFit: () => void
  onEnlarge: () => void
  onTemplate: (definition: WorkflowDefinition) => void
}

/** The row above the canvas. Reading only, nothing that changes is shown. */
export function Toolbar(props: Props) {
  const { canUndo, canRedo, readOnly, enlarged, steps } = props
  const { tools, aria } = builderWords
  return (
    <div className="sw-toolbar" role="toolbar" aria-label={aria.toolbar}>
      {readOnly ? null : (
        <>
          <IconButton icon={Undo2} label={tools.undo} disabled={!canUndo} onClick={props.onUndo} />
          <IconButton icon={Redo2} label={tools.redo} disabled={!canRedo} onClick={props.onRedo} />
          <span className="sw-toolbar__gap" />
          <TemplateMenu steps={steps} onApply={props.onTemplate} />
          <IconButton icon={Workflow} label={tools.layout} onClick={props.onLayout} withText="Arrange" />
        </>
      )}
      <span className="sw-toolbar__fill" />
      <IconButton icon={Scan} label={tools.fit} onClick={props.onFit} withText="Fit" />
      <IconButton
        icon={enlarged ? Minimize2 : Maximize2}
        label={enlarged ? tools.shrink : tools.enlarge}
        pressed={enlarged}
        onClick={props.onEnlarge}
      />
    </div>
  )
}
