import { Link2 } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { builderWords } from '../builderWords'
import { SelectControl } from '../controls/SelectControl'
import { handlesOf } from '../model/handlesOf'
import { legalTargets } from '../model/legalTargets'
import type { BuilderNode } from '../model/modelTypes'
import { newId } from '../newId'
import { useBuilder } from '../useBuilder'

type Props = { node: BuilderNode }

/** Connecting without a pointer: on which outcome, and to which of the steps that the rules allow. */
export function ConnectTo({ node }: Props) {
  const { definition, dispatch } = useBuilder()
  const handles = handlesOf(node.type)
  const [handleIndex, setHandleIndex] = useState(0)
  const [target, setTarget] = useState('')
  const handle = handles[handleIndex]
  // Looking at every step for every key that is typed into the name would be felt in a large workflow.
  const settled = useDeferredValue(definition)
  const targets = legalTargets(settled, node.id, handle)
  const chosen = targets.find((candidate) => candidate.id === target)

  const connect = (button: HTMLButtonElement) => {
    if (!chosen) return
    const edge = {
      id: newId('edge'),
      source: node.id,
      target: chosen.id,
      ...(handle ? { sourceHandle: handle } : {}),
    }
    dispatch({ type: 'connect', edge })
    setTarget('')
    // The button has nothing to connect any more and would lose the keyboard: the next target is chosen above it.
    const [last] = [...(button.closest('.sw-connect')?.querySelectorAll('select') ?? [])].slice(-1)
    last?.focus()
  }

  return (
    <div className="sw-connect" role="group" aria-label="Connect to another step">
      {handles.length > 1 ? (
        <SelectControl
          label="Outcome"
          value={String(handleIndex)}
          options={handles.map((value, index) => ({
            value: String(index),
            label: builderWords.handleChoices[value ?? 'plain'],
          }))}
          onChange={(value) => setHandleIndex(Number(value))}
        />
      ) : null}
      <SelectControl
        label="Connect to…"
        value={chosen?.id ?? ''}
        options={targets.map((candidate) => ({ value: candidate.id, label: labelOf(candidate) }))}
        help={targets.length === 0 ? 'No step can follow here.' : undefined}
        onChange={setTarget}
      />
      <button
        type="button"
        className="sw-button sw-button--quiet"
        disabled={!chosen}
        onClick={(event) => connect(event.currentTarget)}
      >
        <Link2 size={14} aria-hidden /> Connect
      </button>
    </div>
  )
}
