import type { ReactNode } from 'react'
import { requireRequest } from '@/src/views/requests/requireRequest'

type Props = { children: ReactNode; params: Promise<{ id: string }> }

/** Asked above the loading shape: once that is sent, a missing request could no longer be answered with 404. */
export default async function Layout({ children, params }: Props) {
  await requireRequest((await params).id)
  return children
}
