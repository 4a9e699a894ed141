import { useEffect, useState } from 'react'

/** The time of day in ms, once a minute; null until the page is alive, because the server's moment is another one. */
export function useClock(): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const look = () => setNow(Date.now())
    const first = setTimeout(look)
    const timer = setInterval(look, 60_000)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [])
  return now
}
