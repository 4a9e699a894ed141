import { Minus, Plus } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { Difference } from '@/src/domain/permissions/previewRights'
import { Trouble } from '../Trouble'
import { momentText } from '@/components/admin/momentText'
import type { Verdict } from './useSavePreview'
import { previewWords } from './previewWords'

type Props = { verdict: Verdict; onSave: () => void; onBack: () => void }

/** A beginning this close to now is now: the answer took a moment itself. */
const SOON_MS = 60_000

/** Asks before a save that changes rights: who gains and who loses what. Escape is Back. */
export function PreviewDialog({ verdict, onSave, onBack }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const { answer } = verdict
  const later = answer !== null && Date.parse(answer.at) - verdict.asked > SOON_MS
  return (
    <dialog ref={dialog} className="sw-ask" aria-labelledby={title} onClose={onBack}>
      <h2 id={title}>{answer ? previewWords(answer.counts) : 'This could not be previewed'}</h2>
      <div className="sw-preview__body">
        {answer ? (
          <>
            <p>
              Nothing is saved yet. {later ? `This is how it will be from ${momentText(answer.at)}.` : ''}
            </p>
            <People word="gains" list={answer.gains} count={answer.counts.gains} />
            <People word="loses" list={answer.losses} count={answer.counts.losses} />
            {answer.counts.complete ? null : (
              <p className="sw-notice">
                The lists are cut: in all {answer.counts.gainedPermissions} rights are gained and{' '}
                {answer.counts.lostPermissions} lost.
              </p>
            )}
          </>
        ) : (
          <>
            <Trouble errors={verdict.errors} />
            <p>You can save without knowing who gains or loses what, or go back and try again.</p>
          </>
        )}
      </div>
      <div className="sw-preview__actions">
        <button type="button" className="sw-button" onClick={() => dialog.current?.close()}>
          Back
        </button>
        <button type="button" className="sw-button sw-button--primary" onClick={onSave}>
          {answer ? 'Save' : 'Save all the same'}
        </button>
      </div>
    </dialog>
  )
}

function People({
  word,
  list,
  count,
}: {
  word: 'gains' | 'loses'
  list: readonly Difference[]
  count: number
}) {
  if (list.length === 0) return null
  const Sign = word === 'gains' ? Plus : Minus
  const tone = word === 'gains' ? 'sw-crumb--gain' : 'sw-crumb--loss'
  return (
    <ul className="sw-preview__people" aria-label={word === 'gains' ? 'Who gains' : 'Who loses'}>
      {list.map(({ employee, permissions }) => (
        <li key={employee.id}>
          {/* One person alone is the whole answer: shown without another click. */}
          <details open={list.length === 1}>
            <summary>
              <strong>{employee.name}</strong> {word}{' '}
              {permissions.length === 1 ? '1 permission' : `${permissions.length} permissions`}
            </summary>
            <div className="sw-preview__rights">
              {permissions.map((slug) => (
                <span key={slug} className={`sw-crumb ${tone}`}>
                  <Sign size={11} aria-hidden /> {slug}
                </span>
              ))}
            </div>
          </details>
        </li>
      ))}
      {count > list.length ? <li>and {count - list.length} more people</li> : null}
    </ul>
  )
}
