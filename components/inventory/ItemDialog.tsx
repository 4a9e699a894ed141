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
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    const element = dialog.current
    // React may run this twice, and the second time the focus is in the dialog already.
    opener.current ??= document.activeElement
    element?.showModal()
    element?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    // The browser gives the focus back when a dialog is closed, not when it is taken away.
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus()
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
    <div className="swi-item">
      <dialog ref={dialog} className="swi-modal" aria-labelledby={`${id}-title`} onClose={onClose}>
        <form onSubmit={submit} noValidate>
          <h2 id={`${id}-title`}>{title}</h2>
          {description ? <div className="swi-soft">{description}</div> : null}
          {problem ? (
            <p className="swi-note is-bad" role="alert">
              {problem}
            </p>
          ) : null}
          {children}
          <div className="swi-modal__actions">
            <button type="button" className="swi-btn" onClick={() => dialog.current?.close()}>
              Back
            </button>
            <button
              type="submit"
              className={`swi-btn ${danger ? 'is-danger' : 'is-primary'}`}
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
