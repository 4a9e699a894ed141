'use client'
import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from '../Button'
import { buttonClass } from '../buttonClass'
import { overlayClass } from '../overlayClass'

export type AlertDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description: ReactNode
  /** The verb of what will happen, never "OK". */
  confirm: string
  cancel?: string
  tone?: 'primary' | 'danger'
  busy?: boolean
  onConfirm: () => void
  children?: ReactNode
}

/** Asks before something that cannot be taken back. It closes when the caller says so, not on confirm. */
export function AlertDialogPanel(props: AlertDialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    confirm,
    cancel = 'Keep it as it is',
    tone = 'danger',
  } = props
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={overlayClass} />
        <Radix.Content className="fixed inset-x-0 bottom-0 z-50 max-h-[90dvh] animate-rise overflow-y-auto rounded-t-lg border bg-surface p-5 shadow-lift focus:outline-none md:inset-x-auto md:top-[16dvh] md:bottom-auto md:left-1/2 md:w-[28rem] md:-translate-x-1/2 md:rounded-lg">
          <Radix.Title className="text-md font-semibold">{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="mt-1 text-ink-soft">{description}</div>
          </Radix.Description>
          {props.children && <div className="mt-4">{props.children}</div>}
          <div className="mt-5 flex flex-wrap justify-end gap-2 max-md:pb-[env(safe-area-inset-bottom)]">
            <Radix.Cancel className={buttonClass({ variant: 'secondary' })}>{cancel}</Radix.Cancel>
            <Button variant={tone} busy={props.busy} onClick={props.onConfirm}>
              {confirm}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
