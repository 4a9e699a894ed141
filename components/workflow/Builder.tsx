import { useDeferredValue, useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import './builder.css'
import { BuilderContext } from './BuilderContext'
import { builderWords } from './builderWords'
import { BuilderCanvas } from './canvas/BuilderCanvas'
import type { CanvasHandle } from './canvas/flowTypes'
import { draftFaults } from './draftFaults'
import { EmptyHint } from './EmptyHint'
import { layoutDefinition } from './layoutDefinition'
import type { BuilderAction } from './model/builderAction'
import { builderReducer } from './model/builderReducer'
import { faultTarget } from './model/faultTarget'
import { initialState } from './model/initialState'
import { Palette } from './Palette'
import { Panel } from './panel/Panel'
import { ProblemStrip } from './ProblemStrip'
import { showStepEvent } from './showStepEvent'
import { Toolbar } from './Toolbar'
import { useAddStep } from './useAddStep'
import { useBuilderKeys } from './useBuilderKeys'
import { useCommit } from '@/components/admin/useCommit'
import { useDirty } from './useDirty'
import type { WorkflowOptions } from './WorkflowOptions'

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
}

/** The workflow builder: tools, palette, canvas, settings, problems. Its state is its own; `onCommit` gets the rested result. */
export function Builder({ initial, readOnly, options, fields, onCommit, onDirty, saving }: Props) {
  const [state, dispatch] = useReducer(builderReducer, initial, initialState)
  const [fits, setFits] = useState(0)
  const [enlarged, setEnlarged] = useState(false)
  const [refused, setRefused] = useState<{ reason: string; of: WorkflowDefinition } | null>(null)
  const canvas = useRef<CanvasHandle>(null)
  const root = useRef<HTMLElement>(null)
  const held = useRef(false)
  const { present, selection } = state
  // Checking walks the whole graph: typing must not wait for it.
  const checked = useDeferredValue(present)
  const faults = useMemo(() => draftFaults(checked, options, fields), [checked, options, fields])
  const flush = useCommit(present, onCommit, saving)
  useDirty(present, onDirty)
  const { add, drop } = useAddStep(state, dispatch)
  const { handlers, duplicate } = useBuilderKeys({
    state,
    dispatch,
    readOnly,
    enlarged,
    onShrink: () => setEnlarged(false),
    flush,
  })
  const context = useMemo(
    () => ({ definition: present, dispatch, readOnly, options, fields, faults }),
    [present, readOnly, options, fields, faults],
  )

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
    if (fits > 0) canvas.current?.fit()
  }, [fits])
  const fitSoon = () => setFits((count) => count + 1)
  const act = (action: BuilderAction) => {
    dispatch(action)
    fitSoon()
  }
  const arrange = async () => {
    const arranged = await layoutDefinition(present, canvas.current?.sizes() ?? {})
    act({ type: 'replace', definition: arranged })
  }
  const show = (fault: Fault) => {
    const target = faultTarget(present, fault)
    if (!target) return
    dispatch({ type: 'select', selection: target })
    const edge = present.edges.find((candidate) => target.edges.includes(candidate.id))
    canvas.current?.show(target.nodes[0] ?? edge?.source ?? 'submitted')
  }
  const showStep = useEffectEvent((event: Event) => {
    const nodeId: unknown = event instanceof CustomEvent ? event.detail : null
    if (typeof nodeId === 'string') show({ code: '', path: '', message: '', nodeId })
  })
  useEffect(() => {
    const listener = (event: Event) => showStep(event)
    window.addEventListener(showStepEvent, listener)
    return () => window.removeEventListener(showStepEvent, listener)
  }, [])

  const steps = present.nodes.length - 1
  return (
    <BuilderContext value={context}>
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
        <Toolbar
          canUndo={state.past.length > 0}
          canRedo={state.future.length > 0}
          readOnly={readOnly}
          enlarged={enlarged}
          steps={steps}
          onUndo={() => dispatch({ type: 'undo' })}
          onRedo={() => dispatch({ type: 'redo' })}
          onLayout={() => void arrange()}
          onFit={() => canvas.current?.fit()}
          onEnlarge={() => {
            setEnlarged(!enlarged)
            fitSoon()
          }}
          onTemplate={(definition) => act({ type: 'replace', definition })}
        />
        <div className="sw-body">
          {readOnly ? null : (
            <Palette
              onAdd={(type) => {
                add(type)
                fitSoon()
              }}
            />
          )}
          <div className="sw-stage">
            <BuilderCanvas
              ref={canvas}
              selection={selection}
              enlarged={enlarged}
              onDropStep={drop}
              onRefused={(reason) => setRefused({ reason, of: present })}
            />
            {steps === 0 && !readOnly ? (
              <EmptyHint onApply={(definition) => act({ type: 'replace', definition })} />
            ) : null}
          </div>
          <Panel selection={selection} onDuplicate={duplicate} />
        </div>
        <ProblemStrip onShow={show} note={refused?.of === present ? refused.reason : ''} />
      </section>
    </BuilderContext>
  )
}
