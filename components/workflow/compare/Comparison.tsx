import { useMemo, useState } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { mergeForDiff } from '@/src/domain/workflow/diff/mergeForDiff'
import { BuilderCommands } from '../BuilderCommands'
import { BuilderContext } from '../BuilderContext'
import { BuilderCanvas } from '../canvas/BuilderCanvas'
import type { Selection } from '../model/builderState'
import type { WorkflowOptions } from '../WorkflowOptions'
import { DiffList } from './DiffList'
import { useDiff } from './useDiff'

type Props = {
  before: WorkflowDefinition
  after: WorkflowDefinition
  options: WorkflowOptions
  fields: readonly FormField[]
}

const NOTHING: Selection = { nodes: [], edges: [] }
// The window of a comparison opens above a builder, whose commands are not for this drawing.
const LOOKING = { dispatch: () => undefined, readOnly: true, crowded: false }

/** Two definitions side by side in one drawing, the differences in words beside it. */
export function Comparison({ before, after, options, fields }: Props) {
  const [selection, setSelection] = useState(NOTHING)
  const { diff, lines } = useDiff(before, after, options, fields)
  const context = useMemo(() => {
    const { definition, signs } = mergeForDiff(after, diff)
    return {
      definition,
      signs,
      options,
      fields,
      faults: [],
      readOnly: true,
      dispatch: (action: { type: string }) => {
        if (action.type === 'select') setSelection(NOTHING)
      },
    }
  }, [after, diff, options, fields])
  return (
    <div className="sw-compare">
      <div className="sw-compare__words">
        <DiffList lines={lines} />
      </div>
      <section className="sw-builder sw-compare__drawing" aria-label="Both versions in one drawing">
        <div className="sw-stage">
          <BuilderContext value={context}>
            <BuilderCommands value={LOOKING}>
              <BuilderCanvas
                ref={null}
                selection={selection}
                enlarged
                onDropStep={() => undefined}
                onRefused={() => undefined}
              />
            </BuilderCommands>
          </BuilderContext>
        </div>
      </section>
    </div>
  )
}
