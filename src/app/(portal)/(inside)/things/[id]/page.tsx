import type { Metadata } from 'next'
import { ItemPageView } from '@/src/views/inventory/ItemPageView'

export const metadata: Metadata = { title: 'Asset' }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  return <ItemPageView id={(await params).id} />
}
