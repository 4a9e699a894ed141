import { useCallback, useEffect, useState } from 'react'
import type { CommandError } from '@/components/portal/readErrors'
import { sendCommand } from '@/components/portal/sendCommand'

export type Answer<Body> =
  { status: 'loading' } | { status: 'ready'; body: Body } | { status: 'failed'; errors: CommandError[] }

const LOADING = { status: 'loading' } as const

/**
 * The answer of one of our own reading endpoints, asked again when the path changes or `retry` is called; a null path
 * asks nothing and stays loading. While a new path loads, the old answer is kept: what is shown does not flicker.
 */
export function useAnswer<Body>(path: string | null): {
  answer: Answer<Body>
  busy: boolean
  retry: () => void
} {
  const [state, setState] = useState<{ path: string | null; answer: Answer<Body> }>({
    path: null,
    answer: LOADING,
  })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (path === null) return undefined
    const stop = new AbortController()
    void sendCommand(path, { method: 'GET', signal: stop.signal }).then((sent) => {
      if (stop.signal.aborted) return
      setState({
        path,
        answer: sent.ok
          ? { status: 'ready', body: sent.body as Body }
          : { status: 'failed', errors: sent.errors },
      })
    })
    return () => stop.abort()
  }, [path, tries])
  const retry = useCallback(() => {
    setState({ path: null, answer: LOADING })
    setTries((count) => count + 1)
  }, [])
  return { answer: state.answer, busy: path !== null && state.path !== path, retry }
}
