import type { ReactNode } from 'react'

/** Around the grey shape of a page that is on its way; says so to screen readers. */
export function Loading({ children }: { children: ReactNode }) {
  return (
    <div role="status" aria-busy>
      <span className="sr-only">Loading</span>
      {children}
    </div>
  )
}
