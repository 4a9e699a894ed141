'use client'
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  title: string
  description?: ReactNode
  confirm: string
  danger?: boolean
  busy: boolean
  /** Why it was refused; what was typed stays. */
  problem?: string | null
  children?: ReactNode
  onConfirm: () => void
  onClose: () => void
}

/** A modal of the browser's own, alike in portal and administration. Escape and Back close it. */
export function ItemDialog(props: Props) {
  const { title, description, confirm, danger, busy, problem, children, onConfirm, onClose } = props
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    element?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    // The browser gives the focus back when a dialog is closed, not when it is taken away.
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React passes the event on to the form of the document around it, which would save that.
    event.stopPropagation()
    if (!busy) onConfirm()
  }
  // A form must not stand inside the form of a document.
  return createPortal(
    <div className="sw-item">
      <dialog ref={dialog} className="sw-modal" aria-labelledby={`${id}-title`} onClose={onClose}>
        <form onSubmit={submit} noValidate>
          <h2 id={`${id}-title`}>{title}</h2>
          {description ? <div className="sw-soft">{description}</div> : null}
          {problem ? (
            <p className="sw-note is-bad" role="alert">
              {problem}
            </p>
          ) : null}
          {children}
          <div className="sw-modal__actions">
            <button type="button" className="sw-btn" onClick={() => dialog.current?.close()}>
              Back
            </button>
            <button
              type="submit"
              className={`sw-btn ${danger ? 'is-danger' : 'is-primary'}`}
              aria-disabled={busy || undefined}
            >
              {busy ? 'One moment…' : confirm}
            </button>
          </div>
        </form>
      </dialog>
    </div>,
    document.body,
  )
}
