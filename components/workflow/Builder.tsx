import {
  useDeferredValue,
  useEffect,
  useImperativeHandle,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react'
import { flushSync } from 'react-dom'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { useCommit } from '@/components/admin/useCommit'
import './builder.css'
import { BuilderCommands } from './BuilderCommands'
import { BuilderContext } from './BuilderContext'
import { builderWords } from './builderWords'
import { BuilderWindows, type OpenWindow } from './BuilderWindows'
import { BuilderCanvas } from './canvas/BuilderCanvas'
import type { CanvasHandle } from './canvas/flowTypes'
import { draftFaults } from './draftFaults'
import { EmptyHint } from './EmptyHint'
import { ExchangeMenu } from './exchange/ExchangeMenu'
import { layoutDefinition } from './layoutDefinition'
import { builderReducer } from './model/builderReducer'
import type { Selection } from './model/builderState'
import { initialState } from './model/initialState'
import { Palette } from './Palette'
import { Panel } from './panel/Panel'
import { ProblemStrip } from './ProblemStrip'
import { StepList } from './StepList'
import { Toolbar } from './Toolbar'
import { useAddStep } from './useAddStep'
import { useBuilderKeys } from './useBuilderKeys'
import { useDirty } from './useDirty'
import { useFocusSelected } from './useFocusSelected'
import { useNarrow } from './useNarrow'
import { useShowProblem } from './useShowProblem'
import type { WorkflowOptions } from './WorkflowOptions'

/** `arranged` ends when an arrangement that was asked for is drawn; `flush` hands over what is on the screen. */
export type BuilderHandle = { flush: () => void; arranged: () => Promise<void> }

type Props = {
  /** Read once: to show another definition, mount another builder. */
  initial: WorkflowDefinition
  readOnly: boolean
  options: WorkflowOptions
  fields: readonly FormField[]
  onCommit: (definition: WorkflowDefinition) => void
  /** Something has changed and will be committed: the form may offer to save. */
  onDirty: () => void
  /** A save is under way: what changes meanwhile is handed over after it. */
  saving: boolean
  /** What the workflow is called in a file. */
  title: string
  /** The builder has the whole window to itself. */
  alone?: boolean
  /** Above the tools, for a page of its own: what is built, how it is saved and published. */
  header?: ReactNode
  ref?: Ref<BuilderHandle>
}

// Each button over a line listens to every move of the canvas; from here on that is felt.
const CROWD = 150

/** The workflow builder: tools, palette, canvas, settings, problems. Its state is its own; `onCommit` gets the rested result. */
export function Builder(props: Props) {
  const {
    initial,
    readOnly,
    options,
    fields,
    onCommit,
    onDirty,
    saving,
    title,
    alone = false,
    header,
    ref,
  } = props
  const [state, dispatch] = useReducer(builderReducer, initial, initialState)
  const [fits, setFits] = useState(0)
  const [enlarged, setEnlarged] = useState(alone)
  const [listed, setListed] = useState(false)
  const [open, setOpen] = useState<OpenWindow>(null)
  const [refused, setRefused] = useState<{ reason: string; of: WorkflowDefinition } | null>(null)
  const canvas = useRef<CanvasHandle>(null)
  const root = useRef<HTMLElement>(null)
  const held = useRef(false)
  const { present, selection } = state
  const narrow = useNarrow(root, 680)
  const asList = narrow || listed
  // Checking walks the whole graph: typing must not wait for it.
  const checked = useDeferredValue(present)
  const faults = useMemo(() => draftFaults(checked, options, fields), [checked, options, fields])
  const flush = useCommit(present, onCommit, saving)
  useDirty(present, onDirty)
  const arranging = useRef(Promise.resolve())
  useImperativeHandle(ref, () => ({ flush, arranged: () => arranging.current }), [flush])
  const focusSelected = useFocusSelected(root, selection)
  const { add, drop } = useAddStep(present, dispatch)
  const { show, nextProblem } = useShowProblem({ present, faults, dispatch, canvas, focusSelected })
  const context = useMemo(
    () => ({ definition: present, dispatch, readOnly, options, fields, faults }),
    [present, readOnly, options, fields, faults],
  )

  const crowded = present.edges.length > CROWD
  const commands = useMemo(() => ({ dispatch, readOnly, crowded }), [readOnly, crowded])

  useEffect(() => {
    // What had the keyboard was removed, and the browser let the keyboard fall to the page.
    const frame = requestAnimationFrame(() => {
      if (held.current && document.activeElement === document.body)
        root.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [present, selection])

  // After the drawing has changed, not before.
  useEffect(() => {
    if (fits > 0) canvas.current?.zoom('fit')
  }, [fits])
  const fitSoon = () => setFits((count) => count + 1)
  const replace = (definition: WorkflowDefinition) => {
    dispatch({ type: 'replace', definition })
    fitSoon()
  }
  const arrange = async () => {
    const { nodes } = await layoutDefinition(present, canvas.current?.sizes() ?? {})
    const positions = Object.fromEntries(nodes.map(({ id, position }) => [id, position]))
    // Only the places: what was drawn while it was thinking stays. At once, because a save may be waiting for it.
    flushSync(() => dispatch({ type: 'move', positions }))
    fitSoon()
  }
  const arrangeSoon = () => {
    arranging.current = arrange()
  }
  const addStep = (type: Parameters<typeof add>[0], at: Selection) => {
    add(type, at)
    focusSelected()
    fitSoon()
  }
  const { handlers, duplicate } = useBuilderKeys({
    state,
    dispatch,
    readOnly,
    enlarged: enlarged && !alone,
    onShrink: () => setEnlarged(false),
    flush,
    commands: {
      add: addStep,
      focusSelected,
      arrange: arrangeSoon,
      zoom: (to) => canvas.current?.zoom(to),
      nextProblem,
      showKeys: () => setOpen('keys'),
    },
  })
  const steps = present.nodes.length - 1

  return (
    <BuilderContext value={context}>
      <BuilderCommands value={commands}>
        <section
          ref={root}
          className={`sw-builder${enlarged ? ' is-enlarged' : ''}`}
          aria-label={builderWords.aria.builder}
          tabIndex={-1}
          {...handlers}
          onFocus={() => {
            held.current = true
          }}
          onBlur={(event) => {
            if (event.currentTarget.contains(event.relatedTarget)) return
            held.current = false
            flush()
          }}
        >
          {header}
          <Toolbar
            canUndo={state.past.length > 0}
            canRedo={state.future.length > 0}
            readOnly={readOnly}
            asList={asList}
            enlarged={alone ? undefined : enlarged}
            exchange={
              <ExchangeMenu title={title} onImport={readOnly ? undefined : () => setOpen('import')} />
            }
            onUndo={() => dispatch({ type: 'undo' })}
            onRedo={() => dispatch({ type: 'redo' })}
            onLayout={arrangeSoon}
            onZoom={(to) => canvas.current?.zoom(to)}
            onList={narrow ? undefined : () => setListed(!listed)}
            onEnlarge={() => {
              setEnlarged(!enlarged)
              fitSoon()
            }}
            onLibrary={() => setOpen('library')}
            onKeys={() => setOpen('keys')}
          />
          <div className="sw-body">
            {readOnly ? null : <Palette onAdd={(type) => addStep(type, selection)} />}
            <div className="sw-stage">
              {asList ? (
                <StepList
                  selection={selection}
                  onSelect={(chosen) => dispatch({ type: 'select', selection: chosen })}
                />
              ) : (
                <BuilderCanvas
                  ref={canvas}
                  selection={selection}
                  enlarged={enlarged}
                  onDropStep={drop}
                  onRefused={(reason) => setRefused({ reason, of: present })}
                />
              )}
              {steps === 0 && !readOnly ? (
                <EmptyHint onApply={replace} onLibrary={() => setOpen('library')} />
              ) : null}
            </div>
            <Panel selection={selection} onDuplicate={duplicate} />
          </div>
          <ProblemStrip onShow={show} note={refused?.of === present ? refused.reason : ''} />
          <BuilderWindows open={open} steps={steps} onApply={replace} onClose={() => setOpen(null)} />
        </section>
      </BuilderCommands>
    </BuilderContext>
  )
}
