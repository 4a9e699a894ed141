import type { ReactNode } from 'react'
import { loadFormPage } from '@/src/views/requests/loadFormPage'

type Props = { children: ReactNode; params: Promise<{ form: string }> }

/** Asked above the loading shape: once that is sent, a missing form could no longer be answered with 404. */
export default async function Layout({ children, params }: Props) {
  await loadFormPage((await params).form)
  return children
}
