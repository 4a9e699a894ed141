import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ThemeScript } from '@/components/portal/ThemeScript'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Steward', template: '%s · Steward' },
  description: 'Ask for what you need, decide what waits for you.',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // The script sets the theme before React sees the element.
    <html lang="en" suppressHydrationWarning>
      <body>
        <ThemeScript />
        {children}
      </body>
    </html>
  )
}
