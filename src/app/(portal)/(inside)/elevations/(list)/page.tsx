import type { Metadata } from 'next'
import { ElevationsView } from '@/src/views/permissions/ElevationsView'

export const metadata: Metadata = { title: 'Emergency roles' }

export default function Page() {
  return <ElevationsView />
}
