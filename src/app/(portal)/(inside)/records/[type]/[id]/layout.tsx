import type { ReactNode } from 'react'
import { requireRecord } from '@/src/views/records/requireRecord'

type Props = { children: ReactNode; params: Promise<{ type: string; id: string }> }

/** Asked above the loading shape: once that is sent, a missing record could no longer be answered with 404. */
export default async function Layout({ children, params }: Props) {
  const { type, id } = await params
  await requireRecord(type, id)
  return children
}
