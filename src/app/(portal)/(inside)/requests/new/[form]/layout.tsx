import type { ReactNode } from 'react'
import { requireForm } from '@/src/views/requests/requireForm'

type Props = { children: ReactNode; params: Promise<{ form: string }> }

/** Asked above the loading shape: once that is sent, a missing form could no longer be answered with 404. */
export default async function Layout({ children, params }: Props) {
  await requireForm((await params).form)
  return children
}
