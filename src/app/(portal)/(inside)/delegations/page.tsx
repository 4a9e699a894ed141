import type { Metadata } from 'next'
import { DelegationsView } from '@/src/views/requests/DelegationsView'

export const metadata: Metadata = { title: 'Cover' }

export default function Page() {
  return <DelegationsView />
}
