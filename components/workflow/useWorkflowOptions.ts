import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { WorkflowOptions } from './WorkflowOptions'

const id = z.union([z.string(), z.number()]).transform(String)
const named = z.array(z.object({ id, name: z.string() })).default([])
const answer = z.object({
  roles: z
    .array(
      z.object({
        slug: z.string(),
        name: z.string(),
        holders: z.array(id).optional(),
        count: z.number().optional(),
      }),
    )
    .default([]),
  people: named,
  departments: named,
})
const NONE: WorkflowOptions = { loaded: false, roles: [], people: [], departments: [] }

/** Names of roles, people and departments from the server; empty and not `loaded` until, or unless, it answers. */
export function useWorkflowOptions(apiRoute: string): WorkflowOptions {
  const [options, setOptions] = useState(NONE)
  useEffect(() => {
    const stop = new AbortController()
    const load = async () => {
      const response = await fetch(`${apiRoute}/workflow-options`, {
        credentials: 'include',
        signal: stop.signal,
      })
      const parsed = answer.safeParse(response.ok ? await response.json() : null)
      if (parsed.success) setOptions({ ...parsed.data, loaded: true })
    }
    // Without the names the builder still works: slugs and ids are typed and shown as they are.
    load().catch(() => undefined)
    return () => stop.abort()
  }, [apiRoute])
  return options
}
