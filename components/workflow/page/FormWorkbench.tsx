import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { Builder, type BuilderHandle } from '../Builder'
import { ReleaseBar } from '../release/ReleaseBar'
import type { ApiProblem } from '../publish/callApi'
import type { WorkflowOptions } from '../WorkflowOptions'
import { momentText } from '@/components/admin/momentText'
import { Banner } from './Banner'
import { ConflictBanner } from './ConflictBanner'
import { localDraft } from './localDraft'
import { LockBanner } from './LockBanner'
import { SaveBar } from './SaveBar'
import { useDraft } from './useDraft'
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
  /** The revision of the form as it is stored. */
  rev: number | undefined
  onSave: (definition: WorkflowDefinition, overwrite?: boolean) => Promise<SaveResult>
  onReload: () => void
}

/** The builder with everything around it: who edits, what is saved, what is live. */
export function FormWorkbench(props: Props) {
  const { formId, url, back, title, fields, options, stored, rev, onSave, onReload } = props
  const { begun, draft, theirs, modified, begin, stir, rest, send, disagree } = useDraft(stored)
  const [saving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [problems, setProblems] = useState<ApiProblem[]>([])
  const [found, setFound] = useState(() => localDraft.read(formId))
  const { lock, regained, takeOver } = useEditLock(url)
  const builder = useRef<BuilderHandle>(null)
  const latest = useRef(stored)
  const locked = lock.kind === 'theirs' || lock.kind === 'asking'
  useLeaveGuard(modified)

  useEffect(() => {
    latest.current = draft
  }, [draft])
  // The lock came to us after somebody else had it: what is stored may be another workflow by now.
  const reload = useEffectEvent(onReload)
  useEffect(() => {
    if (regained > 0) reload()
  }, [regained])

  const commit = (definition: WorkflowDefinition) => {
    latest.current = definition
    rest(definition)
    localDraft.keep(formId, definition, new Date().toISOString())
    setFound(null)
  }
  const save = async (overwrite = false): Promise<boolean> => {
    // Theirs beside ours: which of the two stays is decided above, not by Ctrl+S.
    if (locked || saving || (theirs && !overwrite)) return false
    await builder.current?.arranged()
    builder.current?.flush()
    send(latest.current)
    setSaving(true)
    setProblems([])
    const result = await onSave(latest.current, overwrite)
    setSaving(false)
    disagree(result.kind === 'stale' ? result.theirs : null)
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
          rev={rev}
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
          text={`This browser has changes of ${momentText(found.at)} that were not saved.`}
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
            localDraft.drop(formId)
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
        onDirty={stir}
        header={header}
      />
    </main>
  )
}
