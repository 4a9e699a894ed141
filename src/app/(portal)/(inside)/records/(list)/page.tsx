import type { Metadata } from 'next'
import { RecordsHomeView } from '@/src/views/records/RecordsHomeView'

export const metadata: Metadata = { title: 'Records' }

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { q } = await searchParams
  return <RecordsHomeView q={typeof q === 'string' ? q.trim().slice(0, 200) : ''} />
}
