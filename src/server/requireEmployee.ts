import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { currentEmployee, type Employee } from './currentEmployee'
import { PATH_HEADER } from './pathHeader'

/** Who looks at this page; nobody is sent to sign in and comes back here afterwards. */
export async function requireEmployee(): Promise<Employee> {
  const employee = await currentEmployee()
  if (employee) return employee
  const path = (await headers()).get(PATH_HEADER) ?? '/'
  redirect(path === '/' ? '/login' : `/login?next=${encodeURIComponent(path)}`)
}
