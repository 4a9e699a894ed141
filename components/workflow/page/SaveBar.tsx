import { ArrowLeft, Save } from 'lucide-react'

type Props = {
  back: string
  title: string
  modified: boolean
  saving: boolean
  locked: boolean
  savedAt: Date | null
  onSave: () => void
}

const FORMAT = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })

/** What is built here, whether it is saved, and saving it. */
export function SaveBar({ back, title, modified, saving, locked, savedAt, onSave }: Props) {
  const state = saving
    ? 'Saving…'
    : modified
      ? 'Not saved yet'
      : savedAt
        ? `Saved ${FORMAT.format(savedAt)}`
        : 'Saved'
  return (
    <>
      <div className="sw-page__title">
        <a className="sw-button" href={back} aria-label={`Back to the form ${title}`}>
          <ArrowLeft size={16} aria-hidden />
        </a>
        <h1>{title}</h1>
        <span className="sw-page__state" role="status">
          {state}
        </span>
      </div>
      <button
        type="button"
        className="sw-button"
        title="Save the draft (Ctrl+S)"
        disabled={locked || saving || !modified}
        onClick={onSave}
      >
        <Save size={16} aria-hidden /> Save draft
      </button>
    </>
  )
}
