import type { Metadata } from 'next'
import { SearchPage } from '@/components/portal/SearchPage'

export const metadata: Metadata = { title: 'Search' }

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { q } = await searchParams
  const words = typeof q === 'string' ? q.slice(0, 200) : ''
  // Another link to a search is another search, not more letters of this one.
  return <SearchPage key={words} initial={words} />
}
