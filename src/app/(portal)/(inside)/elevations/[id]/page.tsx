import type { Metadata } from 'next'
import { ElevationView } from '@/src/views/permissions/ElevationView'

export const metadata: Metadata = { title: 'Emergency role' }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  return <ElevationView id={(await params).id} />
}
