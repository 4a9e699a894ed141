import { useCallback, useRef } from 'react'
import type { Choice } from '@/components/admin/SearchBox'
import { sendCommand } from '@/components/portal/sendCommand'
import type { RightsTreeAnswer } from '@/src/domain/permissions/RightsTreeAnswer'
import { findPermissions } from './findPermissions'

/**
 * A search over the permissions: all of them for whoever may read rights, else those one holds. They are read once, at
 * the first search; after a failure the next search tries again.
 */
export function usePermissionSearch(api: string, readsAll: boolean): (typed: string) => Promise<Choice[]> {
  const known = useRef<Promise<Choice[]> | null>(null)
  return useCallback(
    async (typed) => {
      known.current ??= load(api, readsAll)
      const all = await known.current
      if (all.length === 0) known.current = null
      return findPermissions(all, typed)
    },
    [api, readsAll],
  )
}

async function load(api: string, readsAll: boolean): Promise<Choice[]> {
  const sent = await sendCommand(`${api}/permissions/${readsAll ? 'tree' : 'me'}`, { method: 'GET' })
  if (!sent.ok) return []
  if (!readsAll) {
    return (sent.body as { effective: string[] }).effective.map((slug) => ({ value: slug, label: slug }))
  }
  return (sent.body as RightsTreeAnswer).resources.flatMap((resource) =>
    resource.permissions.map(({ action, name }) => ({
      value: `${resource.slug}.${action}`,
      label: `${resource.slug}.${action}`,
      hint: name,
    })),
  )
}
