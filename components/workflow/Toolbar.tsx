import {
  Keyboard,
  LayoutTemplate,
  List,
  Maximize2,
  Minimize2,
  Redo2,
  Scan,
  Undo2,
  Waypoints,
  Workflow,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { builderWords } from './builderWords'
import { IconButton } from './controls/IconButton'

export type ToolbarProps = {
  canUndo: boolean
  canRedo: boolean
  readOnly: boolean
  asList: boolean
  /** Undefined where the builder has the window to itself already. */
  enlarged: boolean | undefined
  exchange: ReactNode
  onUndo: () => void
  onRedo: () => void
  onLayout: () => void
  onZoom: (to: 'in' | 'out' | 'fit') => void
  /** Undefined where there is no room for a drawing. */
  onList: (() => void) | undefined
  onEnlarge: () => void
  onLibrary: () => void
  onKeys: () => void
}

/** The row above the canvas. Reading only, nothing that changes is shown. */
export function Toolbar(props: ToolbarProps) {
  const { canUndo, canRedo, readOnly, asList, enlarged, onZoom } = props
  const { tools, aria } = builderWords
  return (
    <div className="sw-toolbar" role="toolbar" aria-label={aria.toolbar}>
      {readOnly ? null : (
        <>
          <IconButton icon={Undo2} label={tools.undo} disabled={!canUndo} onClick={props.onUndo} />
          <IconButton icon={Redo2} label={tools.redo} disabled={!canRedo} onClick={props.onRedo} />
          <span className="sw-toolbar__gap" />
          <IconButton
            icon={LayoutTemplate}
            label={tools.templates}
            onClick={props.onLibrary}
            withText={tools.templates}
          />
          <IconButton icon={Workflow} label={tools.layout} onClick={props.onLayout} withText="Arrange" />
        </>
      )}
      {props.exchange}
      <span className="sw-toolbar__fill" />
      {asList ? null : (
        <>
          <IconButton icon={ZoomOut} label={tools.zoomOut} onClick={() => onZoom('out')} />
          <IconButton icon={ZoomIn} label={tools.zoomIn} onClick={() => onZoom('in')} />
          <IconButton icon={Scan} label={tools.fit} onClick={() => onZoom('fit')} withText="Fit" />
        </>
      )}
      {props.onList ? (
        <IconButton
          icon={asList ? Waypoints : List}
          label={asList ? tools.canvas : tools.list}
          onClick={props.onList}
        />
      ) : null}
      <IconButton icon={Keyboard} label={tools.keys} onClick={props.onKeys} />
      {enlarged === undefined ? null : (
        <IconButton
          icon={enlarged ? Minimize2 : Maximize2}
          label={enlarged ? tools.shrink : tools.enlarge}
          pressed={enlarged}
          onClick={props.onEnlarge}
        />
      )}
    </div>
  )
}
