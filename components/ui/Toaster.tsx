'use client'
import { Toaster as Sonner } from 'sonner'

/** Where short answers appear. `unstyled`: sonner brings its own colours, and ours follow the theme. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      offset={16}
      mobileOffset={{ bottom: 'calc(4.5rem + env(safe-area-inset-bottom))', left: 12, right: 12 }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-3 rounded-lg border bg-surface px-4 py-3 font-sans text-base text-ink shadow-lift md:w-88',
          content: 'min-w-0 flex-1',
          title: 'font-medium',
          description: 'text-sm text-ink-soft',
          icon: 'shrink-0',
          success: '[&_[data-icon]]:text-green',
          error: '[&_[data-icon]]:text-red',
          actionButton:
            'inline-flex h-11 shrink-0 items-center rounded-lg border px-3 font-medium hover:bg-hover md:h-8',
        },
      }}
    />
  )
}
