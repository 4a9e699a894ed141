import type { Metadata } from 'next'
import { MyRequestsView } from '@/src/views/requests/MyRequestsView'

export const metadata: Metadata = { title: 'My requests' }

type Props = { searchParams: Promise<{ show?: string | string[]; page?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { show, page } = await searchParams
  const number = Number(page)
  return (
    <MyRequestsView
      show={show === 'open' || show === 'closed' ? show : 'all'}
      page={Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : 1}
    />
  )
}
