import type { Metadata } from 'next'
import { readListQuery } from '@/components/records/list/readListQuery'
import { RecordListView } from '@/src/views/records/RecordListView'
import { requireType } from '@/src/views/records/requireType'

type Props = {
  params: Promise<{ type: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await requireType((await params).type)).name }
}

export default async function Page({ params, searchParams }: Props) {
  return <RecordListView slug={(await params).type} query={readListQuery(await searchParams)} />
}
