import { useEffect, useEffectEvent, useRef, type Dispatch, type RefObject } from 'react'
import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { CanvasHandle } from './canvas/flowTypes'
import type { BuilderAction } from './model/builderAction'
import { faultTarget } from './model/faultTarget'
import { showStepEvent } from './showStepEvent'

type Deps = {
  present: WorkflowDefinition
  faults: readonly Fault[]
  dispatch: Dispatch<BuilderAction>
  canvas: RefObject<CanvasHandle | null>
  focusSelected: () => void
}

/** Ways from a problem to its step: from the list, from key to key, and from the answer of publishing. */
export function useShowProblem({ present, faults, dispatch, canvas, focusSelected }: Deps) {
  const last = useRef(-1)
  const show = (fault: Fault) => {
    const target = faultTarget(present, fault)
    if (!target) return
    dispatch({ type: 'select', selection: target })
    const edge = present.edges.find((candidate) => target.edges.includes(candidate.id))
    canvas.current?.show(target.nodes[0] ?? edge?.source ?? 'submitted')
    focusSelected()
  }
  const nextProblem = (by: 1 | -1) => {
    if (faults.length === 0) return
    last.current = (Math.min(last.current, faults.length) + by + faults.length) % faults.length
    const fault = faults[last.current]
    if (fault) show(fault)
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
  return { show, nextProblem }
}
