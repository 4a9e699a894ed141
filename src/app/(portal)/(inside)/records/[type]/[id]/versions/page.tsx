import type { Metadata } from 'next'
import { VersionsView } from '@/src/views/records/VersionsView'

export const metadata: Metadata = { title: 'Earlier versions' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

function revision(text: string | string[] | undefined): number | null {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 && number < 1_000_000_000 ? number : null
}

export default async function Page({ params, searchParams }: Props) {
  const { from, to } = await searchParams
  return <VersionsView id={(await params).id} from={revision(from)} to={revision(to)} />
}
