import type { Metadata } from 'next'
import { NewRecordView } from '@/src/views/records/NewRecordView'
import { requireType } from '@/src/views/records/requireType'

type Props = {
  params: Promise<{ type: string }>
  searchParams: Promise<{ parent?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `New: ${(await requireType((await params).type)).name}` }
}

export default async function Page({ params, searchParams }: Props) {
  const { parent } = await searchParams
  return <NewRecordView slug={(await params).type} parent={typeof parent === 'string' ? parent : null} />
}
