import type { Metadata } from 'next'
import { MailDecisionView } from '@/src/views/workflow/MailDecisionView'

export const metadata: Metadata = {
  title: 'Decide',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  return <MailDecisionView token={(await params).token} />
}
