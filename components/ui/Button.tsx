import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, MouseEvent } from 'react'
import { buttonClass, type ButtonLook } from './buttonClass'
import { cn } from './cn'

type Props = ComponentProps<'button'> & ButtonLook & { busy?: boolean }

/**
 * A button. While `busy` it stays focusable and keeps its name but refuses clicks: disabling it would throw the
 * keyboard's place away.
 */
export function Button({ variant, size, busy = false, className, children, onClick, type, ...rest }: Props) {
  const refuseWhileBusy = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) {
      event.preventDefault()
      return
    }
    onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy || onClick ? refuseWhileBusy : undefined}
      className={cn(buttonClass({ variant, size }), className)}
    >
      {busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </button>
  )
}
