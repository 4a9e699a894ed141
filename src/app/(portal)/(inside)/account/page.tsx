import type { Metadata } from 'next'
import { AccountView } from '@/src/views/people/AccountView'

export const metadata: Metadata = { title: 'Where you are signed in' }

export default function Page() {
  return <AccountView />
}
