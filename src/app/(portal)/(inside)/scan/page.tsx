import type { Metadata } from 'next'
import { z } from 'zod'
import { ScanView } from '@/src/views/inventory/ScanView'

export const metadata: Metadata = { title: 'Scan a label' }

type Props = { searchParams: Promise<{ item?: string | string[] }> }

/** Where a damaged or foreign label leads: to nothing, in the words of a missing asset. */
const NOTHING = '00000000-0000-0000-0000-000000000000'

export default async function Page({ searchParams }: Props) {
  const { item } = await searchParams
  return <ScanView item={item === undefined ? null : (z.uuid().safeParse(item).data ?? NOTHING)} />
}
