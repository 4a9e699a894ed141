import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { callApi, type ApiAnswer } from './publish/callApi'

type Asking = {
  /** Asked once more whenever this number changes. */
  again?: number
  /** What is sent; without it the address is only read. */
  post?: unknown
}

/**
 * What an address answers: null while it is on its way, or while there is no address. Asked `again`, it goes on saying
 * what it said until the new answer is there.
 */
export function useAnswer<T>(
  url: string | null,
  schema: z.ZodType<T>,
  { again = 0, post }: Asking = {},
): ApiAnswer<T> | null {
  const body = post === undefined ? '' : JSON.stringify(post)
  const key = `${url} ${body}`
  const [known, setKnown] = useState<{ key: string; answer: ApiAnswer<T> } | null>(null)
  useEffect(() => {
    if (url === null) return undefined
    let wanted = true
    const call = body ? { method: 'POST' as const, body: JSON.parse(body) as unknown } : {}
    void callApi(url, schema, call).then((answer) => {
      if (wanted) setKnown({ key, answer })
    })
    return () => {
      wanted = false
    }
  }, [url, schema, body, key, again])
  return known?.key === key ? known.answer : null
}
