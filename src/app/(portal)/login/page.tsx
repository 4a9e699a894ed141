import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { entersAdmin } from '@/access/entersAdmin'
import { safeNextPath } from '@/components/portal/safeNextPath'
import { currentEmployee } from '@/src/server/currentEmployee'
import { LoginView } from '@/src/views/portal/LoginView'

export const metadata: Metadata = { title: 'Sign in' }

type Asked = Partial<Record<'next' | 'redirect' | 'problem', string | string[]>>
type Props = { searchParams: Promise<Asked> }

export default async function Page({ searchParams }: Props) {
  const asked = await searchParams
  // The admin UI names the page it was asked for in a parameter of its own.
  const wanted = [asked.redirect, asked.next].find((path) => typeof path === 'string')
  const next = safeNextPath(wanted)
  const employee = await currentEmployee()
  if (employee) {
    const refused = /^\/admin(?:[/?#]|$)/.test(next) && !(await entersAdmin({ req: employee.req }))
    redirect(refused ? '/' : next)
  }
  return <LoginView next={next} problem={asked.problem} />
}
