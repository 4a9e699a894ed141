import type { Metadata } from 'next'
import { WaitingView } from '@/src/views/requests/WaitingView'

export const metadata: Metadata = { title: 'Fulfilment' }

type Props = { searchParams: Promise<{ step?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { step } = await searchParams
  return <WaitingView kind="fulfillment" selected={typeof step === 'string' ? step : undefined} />
}
