import type { Metadata } from 'next'
import { loadRecordPage } from '@/src/views/records/loadRecordPage'
import { RecordView } from '@/src/views/records/RecordView'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { record } = await loadRecordPage((await params).id)
  return { title: `${record.number} ${record.title}` }
}

export default async function Page({ params }: Props) {
  return <RecordView id={(await params).id} />
}
