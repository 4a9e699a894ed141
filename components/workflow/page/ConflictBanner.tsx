import { useState } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { Comparison } from '../compare/Comparison'
import { Dialog } from '../controls/Dialog'
import type { WorkflowOptions } from '../WorkflowOptions'
import { Banner } from './Banner'

type Props = {
  theirs: WorkflowDefinition
  mine: WorkflowDefinition
  options: WorkflowOptions
  fields: readonly FormField[]
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people saved: both workflows are shown before one replaces the other. */
export function ConflictBanner({ theirs, mine, options, fields, onKeepMine, onTakeTheirs }: Props) {
  const [comparing, setComparing] = useState(false)
  return (
    <>
      <Banner
        bad
        text="Somebody saved another workflow meanwhile. Nothing of yours is lost, and nothing of theirs is overwritten yet."
        actions={[
          { label: 'Compare', act: () => setComparing(true) },
          { label: 'Save mine over theirs', act: onKeepMine },
          { label: 'Take theirs', act: onTakeTheirs },
        ]}
      />
      {comparing ? (
        <Dialog title="Theirs beside yours" size="full" onClose={() => setComparing(false)}>
          <Comparison before={theirs} after={mine} options={options} fields={fields} />
        </Dialog>
      ) : null}
    </>
  )
}
