import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { SearchBox, type Choice } from '@/components/admin/SearchBox'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { sendCommand } from '@/components/portal/sendCommand'
import type { StuckRun } from './StuckRun'
import type { StuckVerb } from './StuckLine'
import { findColleagues } from './findColleagues'

type Props = {
  verb: StuckVerb
  rows: StuckRun[]
  onClose: () => void
  /** What was done, in a sentence; called also when only some of them went through. */
  onDone: (said: string) => void
}

const TITLES: Record<StuckVerb, string> = {
  reassign: 'Ask somebody else',
  force: 'Decide it',
  skip: 'Skip the step',
  cancel: 'Cancel the request',
}
const HINTS: Record<StuckVerb, string> = {
  reassign: 'They are asked from now on. Who asked for it can never be chosen.',
  force:
    'The step ends with your outcome, without the votes of the people asked. It counts as nobody’s vote.',
  skip: 'The request goes on as if this step had not been there.',
  cancel: 'The request ends for good, and what was reserved for it is released.',
}

/** One hand on one or several stuck runs, with the reason that whoever asked will read. */
export function StuckDialog({ verb, rows, onClose, onDone }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [first] = rows
  const approval = first?.step.type === 'approval'
  const [to, setTo] = useState<Choice | null>(null)
  const [from, setFrom] = useState('')
  const [action, setAction] = useState(approval ? 'approved' : 'fulfilled')
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const missing = [
      ...(verb === 'reassign' && !to ? ['Choose a colleague from the list.'] : []),
      ...(reason.trim().length < 3 ? ['Say why: the people concerned will read it.'] : []),
    ]
    setProblems(missing)
    if (missing.length > 0) return
    setBusy(true)
    const failed: string[] = []
    for (const row of rows) {
      const step = verb === 'cancel' ? {} : { step: row.step.id }
      const more =
        verb === 'reassign'
          ? { to: to?.value, ...(from ? { from } : {}) }
          : verb === 'force'
            ? { action }
            : {}
      const sent = await sendCommand(`/api/workflow-runs/${row.run}/${verb}`, {
        body: { ...step, ...more, reason: reason.trim() },
      })
      if (!sent.ok) failed.push(`${row.subject.label}: ${commandErrorText(sent.errors[0])}`)
    }
    setBusy(false)
    const done = rows.length - failed.length
    if (done > 0) onDone(`${TITLES[verb]}: done for ${done} of ${rows.length}.`)
    if (failed.length > 0) setProblems(failed)
    else onClose()
  }
  return (
    <dialog ref={dialog} className="sw-stuck__dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <h2 id={`${id}-title`}>
          {TITLES[verb]}:{' '}
          {rows.length === 1 ? `${first?.subject.label}, ${first?.step.label}` : `${rows.length} steps`}
        </h2>
        <p>{HINTS[verb]}</p>
        {problems.length > 0 ? (
          <ul className="sw-trouble" role="alert">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        ) : null}
        {verb === 'reassign' ? (
          <SearchBox
            label="Who is asked"
            placeholder="Type a name"
            chosen={to}
            search={findColleagues}
            onChoose={setTo}
          />
        ) : null}
        {verb === 'reassign' && rows.length === 1 && first && first.on.length > 0 ? (
          <label>
            In whose place
            <select className="sw-input" value={from} onChange={({ target }) => setFrom(target.value)}>
              <option value="">Nobody’s: beside those who are asked</option>
              {first.on.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {verb === 'force' && approval ? (
          <label>
            Outcome
            <select className="sw-input" value={action} onChange={({ target }) => setAction(target.value)}>
              <option value="approved">Approved</option>
              <option value="rejected">Rejected</option>
            </select>
          </label>
        ) : null}
        <label>
          Reason
          <textarea
            className="sw-input"
            rows={3}
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <div className="sw-stuck__buttons">
          <button type="button" className="sw-button" onClick={() => dialog.current?.close()}>
            Back
          </button>
          <button type="submit" className="sw-button sw-button--primary" aria-disabled={busy || undefined}>
            {busy ? 'One moment …' : TITLES[verb]}
          </button>
        </div>
      </form>
    </dialog>
  )
}
