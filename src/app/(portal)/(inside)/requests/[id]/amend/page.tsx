import type { Metadata } from 'next'
import { AmendView } from '@/src/views/requests/AmendView'

export const metadata: Metadata = { title: 'Amend' }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  return <AmendView id={(await params).id} />
}
