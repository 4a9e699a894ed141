import type { Metadata } from 'next'
import { AccountView } from '@/src/views/people/AccountView'
import { LanguageView } from '@/src/views/requests/LanguageView'

export const metadata: Metadata = { title: 'My account' }

export default function Page() {
  return <AccountView language={<LanguageView />} />
}
