import type { Metadata } from 'next'
import { WaitingView } from '@/src/views/requests/WaitingView'

export const metadata: Metadata = { title: 'Approvals' }

type Props = { searchParams: Promise<{ step?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { step } = await searchParams
  return <WaitingView kind="approval" selected={typeof step === 'string' ? step : undefined} />
}
