import type { ReactNode } from 'react'
import { redirectRecord } from '@/src/views/records/redirectRecord'
import { requireType } from '@/src/views/records/requireType'

type Props = { children: ReactNode; params: Promise<{ type: string }> }

/** Asked above the loading shapes: once those are sent, a missing type could no longer be answered with 404. */
export default async function Layout({ children, params }: Props) {
  const { type } = await params
  await redirectRecord(type)
  await requireType(type)
  return children
}
