import type { Choice } from '@/components/admin/SearchBox'
import { sendCommand } from '@/components/portal/sendCommand'

type Listed = { docs?: { id: string; name: string; jobTitle?: string | null }[] }

/** Active colleagues whose name fits what is typed. An answer that fails finds nobody. */
export async function findColleagues(typed: string): Promise<Choice[]> {
  const sent = await sendCommand(`/api/directory?q=${encodeURIComponent(typed)}`, { method: 'GET' })
  const docs = sent.ok ? ((sent.body as Listed).docs ?? []) : []
  return docs.slice(0, 20).map(({ id, name, jobTitle }) => ({
    value: id,
    label: name,
    ...(jobTitle ? { hint: jobTitle } : {}),
  }))
}
