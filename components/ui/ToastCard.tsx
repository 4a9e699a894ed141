'use client'
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { cn } from './cn'
import type { ShownToast } from './createToasts'

type Props = { toast: ShownToast; onGone: (id: string) => void }

/** One short answer. It goes by itself, but not while somebody points at it or has the focus in it. */
export function ToastCard({ toast, onGone }: Props) {
  const { id, tone, title, description, action, duration } = toast
  const [held, setHeld] = useState(false)
  const leave = useEffectEvent(() => onGone(id))
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => leave(), duration)
    return () => clearTimeout(timer)
    // The same id said again begins anew.
  }, [held, duration, toast])
  const ToneIcon = tone === 'error' ? CircleAlert : CircleCheck
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex w-full animate-rise items-center gap-3 rounded-lg border bg-surface py-3 pr-2 pl-4 text-ink shadow-lift md:w-88"
    >
      <ToneIcon aria-hidden className={cn('size-5 shrink-0', tone === 'error' ? 'text-red' : 'text-green')} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        {description && <p className="text-sm break-words text-ink-soft">{description}</p>}
      </div>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.onClick()
            onGone(id)
          }}
          className="inline-flex h-11 shrink-0 items-center rounded-lg border px-3 font-medium hover:bg-hover md:h-8"
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        aria-label="Dismiss"
        onClick={() => onGone(id)}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-lg text-ink-soft hover:bg-hover md:size-8"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  )
}
