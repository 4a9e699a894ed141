import type { ReactNode } from 'react'
import { recordPlaces } from '@/src/views/records/recordPlaces'
import { PortalFrame } from '@/src/views/requests/PortalFrame'

export default function Layout({ children }: { children: ReactNode }) {
  return <PortalFrame more={recordPlaces()}>{children}</PortalFrame>
}
