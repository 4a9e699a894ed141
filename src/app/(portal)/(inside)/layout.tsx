import type { ReactNode } from 'react'
import { PortalFrame } from '@/src/views/requests/PortalFrame'

export default function Layout({ children }: { children: ReactNode }) {
  return <PortalFrame>{children}</PortalFrame>
}
