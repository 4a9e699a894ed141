import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { Builder } from '../Builder'
import { ReleaseBar } from '../release/ReleaseBar'
import type { ApiProblem } from '../publish/callApi'
import type { WorkflowOptions } from '../WorkflowOptions'
import { Banner } from './Banner'
import { ConflictBanner } from './ConflictBanner'
import { localDraft } from './localDraft'
import { LockBanner } from './LockBanner'
import { SaveBar } from './SaveBar'
import { useEditLock } from './useEditLock'
import { useLeaveGuard } from './useLeaveGuard'
import type { SaveResult } from './useStoredForm'

type Props = {
  formId: string
  /** `/api/itsm-forms/<id>` */
  url: string
  /** The form in the administration. */
  back: string
  title: string
  fields: readonly FormField[]
  options: WorkflowOptions
  stored: WorkflowDefinition
  onSave: (definition: WorkflowDefinition, overwrite?: boolean) => Promise<SaveResult>
  onReload: () => void
}

const timeOf = (at: string) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at))

/** The builder with everything around it: who edits, what is saved, what is live. */
export function FormWorkbench(props: Props) {
  const { formId, url, back, title, fields, options, stored, onSave, onReload } = props
  const [begun, setBegun] = useState({ epoch: 0, definition: stored })
  const [draft, setDraft] = useState(stored)
  const [resting, setResting] = useState(true)
  const [saving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [problems, setProblems] = useState<ApiProblem[]>([])
  const [theirs, setTheirs] = useState<WorkflowDefinition | null>(null)
  const [found, setFound] = useState(() => localDraft.read(formId))
  const { lock, takeOver } = useEditLock(url)
  const builder = useRef<{ flush: () => void }>(null)
  const latest = useRef(stored)
  const locked = lock.kind === 'theirs' || lock.kind === 'asking'
  const modified = !resting || canonicalJson(draft) !== canonicalJson(stored)
  useLeaveGuard(modified)

  const begin = (definition: WorkflowDefinition) => {
    latest.current = definition
    setDraft(definition)
    setResting(true)
    setBegun({ epoch: begun.epoch + 1, definition })
  }
  // Somebody else has saved, and there is nothing of ours to lose: show theirs.
  const [seen, setSeen] = useState(stored)
  if (seen !== stored) {
    setSeen(stored)
    const ours = canonicalJson(draft)
    if (resting && ours === canonicalJson(seen) && ours !== canonicalJson(stored)) {
      setDraft(stored)
      setBegun({ epoch: begun.epoch + 1, definition: stored })
    }
  }
  useEffect(() => {
    latest.current = draft
  }, [draft])
  // The lock came to us after somebody else had it: what is stored may be another one by now.
  const [had, setHad] = useState(lock.kind)
  const reload = useEffectEvent(onReload)
  const regained = had === 'theirs' && lock.kind === 'mine'
  if (had !== lock.kind) setHad(lock.kind)
  useEffect(() => {
    if (regained) reload()
  }, [regained])

  const commit = (definition: WorkflowDefinition) => {
    latest.current = definition
    setDraft(definition)
    setResting(true)
    localDraft.keep(formId, definition, new Date().toISOString())
    setFound(null)
  }
  const save = async (overwrite = false): Promise<boolean> => {
    if (locked || saving) return false
    builder.current?.flush()
    setSaving(true)
    setProblems([])
    const result = await onSave(latest.current, overwrite)
    setSaving(false)
    setTheirs(result.kind === 'stale' ? result.theirs : null)
    if (result.kind === 'refused') setProblems(result.errors)
    if (result.kind !== 'saved') return false
    localDraft.drop(formId)
    setFound(null)
    setSavedAt(new Date())
    return true
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    void save()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])

  const header = (
    <>
      <div className="sw-page__bar">
        <SaveBar
          back={back}
          title={title}
          modified={modified}
          saving={saving}
          locked={locked}
          savedAt={savedAt}
          onSave={() => void save()}
        />
        <ReleaseBar
          url={url}
          draft={draft}
          fields={fields}
          options={options}
          modified={modified}
          onSaveFirst={() => save()}
          watching={locked}
          onReleased={onReload}
        />
      </div>
      <LockBanner lock={lock} modified={modified} draft={draft} title={title} onTakeOver={takeOver} />
      {found && !locked && canonicalJson(found.definition) !== canonicalJson(stored) ? (
        <Banner
          text={`This browser has changes of ${timeOf(found.at)} that were not saved.`}
          actions={[
            {
              label: 'Bring them back',
              act: () => {
                begin(found.definition)
                setFound(null)
              },
            },
            {
              label: 'Discard them',
              act: () => {
                localDraft.drop(formId)
                setFound(null)
              },
            },
          ]}
        />
      ) : null}
      {theirs ? (
        <ConflictBanner
          theirs={theirs}
          mine={draft}
          options={options}
          fields={fields}
          onKeepMine={() => void save(true)}
          onTakeTheirs={() => {
            begin(theirs)
            setTheirs(null)
            onReload()
          }}
        />
      ) : null}
      {problems.length > 0 ? (
        <Banner
          bad
          text={`Not saved. ${problems.map(({ message }) => message).join(' ')}`}
          actions={[{ label: 'Try again', act: () => void save() }]}
        />
      ) : null}
    </>
  )

  return (
    <main className="sw-page">
      <Builder
        key={begun.epoch}
        ref={builder}
        alone
        initial={begun.definition}
        readOnly={lock.kind === 'theirs'}
        options={options}
        fields={fields}
        title={title}
        saving={saving}
        onCommit={commit}
        onDirty={() => setResting(false)}
        header={header}
      />
    </main>
  )
}
