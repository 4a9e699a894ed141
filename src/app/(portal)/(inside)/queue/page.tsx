import type { Metadata } from 'next'
import { WaitingView, type WaitingParams } from '@/src/views/requests/WaitingView'

export const metadata: Metadata = { title: 'Queue' }

type Props = { searchParams: Promise<WaitingParams> }

export default async function Page({ searchParams }: Props) {
  return <WaitingView kind="approval" params={await searchParams} />
}
