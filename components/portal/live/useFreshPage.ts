'use client'
import { useRouter } from 'next/navigation'
import { useThrottle } from './useThrottle'

/** As often as a page is drawn again by the server at most while things move. */
const EVERY_MS = 1000

/** Draws the page again with what is true now; what is typed in it stays. */
export function useFreshPage(): () => void {
  const router = useRouter()
  return useThrottle(() => router.refresh(), EVERY_MS)
}
