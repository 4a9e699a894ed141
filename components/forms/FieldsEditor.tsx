import { useDeferredValue, useMemo, useReducer, useRef, useState } from 'react'
import { useCommit } from '@/components/admin/useCommit'
import { fieldFaults } from '@/src/domain/forms/fieldFaults'
import { AddField } from './AddField'
import { EmptyFields } from './EmptyFields'
import { FieldList } from './FieldList'
import { FieldsContext, type CollectionChoice } from './FieldsContext'
import type { DraftField } from './model/DraftField'
import { fieldsReducer } from './model/fieldsReducer'
import { toFields } from './model/toFields'
import { PaneSwitch, type Pane } from './PaneSwitch'
import { Preview } from './preview/Preview'
import { Problems } from './Problems'
import { UndoStrip } from './UndoStrip'
import { useSettleOnSave } from './useSettleOnSave'

type Props = {
  /** Read once: to show other fields, mount another editor. */
  initial: readonly DraftField[]
  readOnly: boolean
  /** Whether the form around holds nothing unsaved; when it turns true, derived names become fixed. */
  saved: boolean
  /** A save is under way, and its answer will replace the value of the form. */
  saving: boolean
  collections: readonly CollectionChoice[]
  onCommit: (fields: readonly DraftField[]) => void
}

/** The questions of a form beside what the employee will see of them. */
export function FieldsEditor({ initial, readOnly, saved, saving, collections, onCommit }: Props) {
  const [state, dispatch] = useReducer(fieldsReducer, { fields: initial, open: null, removed: null })
  const [pane, setPane] = useState<Pane>('edit')
  const [said, announce] = useState('')
  const [wasSaved, setWasSaved] = useState(saved)
  const root = useRef<HTMLDivElement>(null)
  const { fields, open, removed } = state

  if (saved !== wasSaved) {
    setWasSaved(saved)
    if (saved) dispatch({ kind: 'fixNames' })
  }

  // Checking compiles patterns and walks all rules: typing must not wait for it.
  const checked = useDeferredValue(fields)
  const faults = useMemo(
    () => fieldFaults(toFields(checked), { collections: collections.map(({ slug }) => slug) }),
    [checked, collections],
  )
  const flush = useCommit(fields, onCommit, saving)
  const editing = useMemo(
    () => ({ fields, faults, dispatch, readOnly, collections, announce }),
    [fields, faults, readOnly, collections],
  )
  // The blur that a press on Save causes comes just before its click. React draws what an input settles on blur in a
  // microtask of that blur; a timer would come after the click, and the save would miss it.
  const onBlur = () => queueMicrotask(flush)
  useSettleOnSave(root, flush)
  const focusOpen = () => root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()

  return (
    <FieldsContext value={editing}>
      <div ref={root} className="sw-fields" onBlur={onBlur}>
        <PaneSwitch pane={pane} onChange={setPane} />
        <div className="sw-fields-panes" data-pane={pane}>
          <section className="sw-fields-pane sw-fields-pane--edit" aria-label="Fields">
            <Problems onShow={() => requestAnimationFrame(focusOpen)} />
            {fields.length === 0 ? <EmptyFields /> : <FieldList open={open} />}
            {removed ? (
              <UndoStrip removed={removed.field} onUndone={() => requestAnimationFrame(focusOpen)} />
            ) : null}
            {readOnly ? null : <AddField />}
          </section>
          <section className="sw-fields-pane sw-fields-pane--preview" aria-label="Preview">
            <Preview fields={checked} saved={saved} />
          </section>
        </div>
        <p className="sw-fields-said" role="status">
          {said}
        </p>
      </div>
    </FieldsContext>
  )
}
