import type { Metadata } from 'next'
import { loadRequestPage } from '@/src/views/requests/loadRequestPage'
import { RequestView } from '@/src/views/requests/RequestView'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { request } = await loadRequestPage((await params).id)
  return { title: `${request.number} ${request.title}` }
}

export default async function Page({ params }: Props) {
  return <RequestView id={(await params).id} />
}
