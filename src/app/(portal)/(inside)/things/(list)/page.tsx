import type { Metadata } from 'next'
import { ThingsView } from '@/src/views/inventory/ThingsView'

export const metadata: Metadata = { title: 'My things' }

export default function Page() {
  return <ThingsView />
}
