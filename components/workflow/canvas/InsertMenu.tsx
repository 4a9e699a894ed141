import { useStore } from '@xyflow/react'
import { InsertStep } from '../panel/InsertStep'

type Props = { edgeId: string; onDone: () => void }

/** The menu of a `+`, at reading size however small the workflow is drawn. */
export function InsertMenu({ edgeId, onDone }: Props) {
  const zoom = useStore((store) => store.transform[2])
  return (
    <div className="sw-way-menu" style={{ transform: `translateX(-50%) scale(${1 / zoom})` }}>
      <InsertStep edgeId={edgeId} onDone={onDone} />
    </div>
  )
}
