import { X } from 'lucide-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { IconButton } from './IconButton'

type Props = { title: string; onClose: () => void; size?: 'normal' | 'wide' | 'full'; children: ReactNode }

/** A window over the page, outside of any form, that gives the keyboard back to where it came from. */
export function Dialog({ title, onClose, size = 'normal', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return createPortal(
    <div className="sw-publish sw-layer">
      <dialog
        ref={dialog}
        className={`sw-dialog sw-dialog--${size}`}
        aria-label={title}
        onClose={(event) => {
          // Opened again by a second mount, the news of the first closing comes late.
          if (event.target === event.currentTarget && !event.currentTarget.open) onClose()
        }}
      >
        <div className="sw-dialog__head">
          <h2>{title}</h2>
          <IconButton icon={X} label="Close" onClick={() => dialog.current?.close()} />
        </div>
        {children}
      </dialog>
    </div>,
    document.body,
  )
}
