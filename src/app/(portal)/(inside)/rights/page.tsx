import type { Metadata } from 'next'
import { RightsView } from '@/src/views/permissions/RightsView'

export const metadata: Metadata = { title: 'My rights' }

export default function Page() {
  return <RightsView />
}
