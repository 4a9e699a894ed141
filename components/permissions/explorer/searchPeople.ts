import type { Choice } from '@/components/admin/SearchBox'
import { sendCommand } from '@/components/portal/sendCommand'

type Listed = { docs?: { id: string; name: string; email: string; status: string }[] }

/** Employees by name or address, at most 20, whatever their status. An answer that fails finds nobody. */
export async function searchPeople(api: string, typed: string): Promise<Choice[]> {
  const query = new URLSearchParams({ limit: '20', depth: '0', sort: 'name' })
  if (typed.trim()) {
    query.set('where[or][0][name][contains]', typed.trim())
    query.set('where[or][1][email][contains]', typed.trim())
  }
  const sent = await sendCommand(`${api}/employees?${query.toString()}`, { method: 'GET' })
  const docs = sent.ok ? ((sent.body as Listed).docs ?? []) : []
  return docs.map(({ id, name, email, status }) => ({
    value: id,
    label: name,
    hint: status === 'active' ? email : `${email}, ${status}`,
  }))
}
