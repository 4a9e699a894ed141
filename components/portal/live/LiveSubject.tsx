'use client'
import { useFreshPage } from './useFreshPage'
import { useLive } from './useLive'

/** Draws the page of one request or record again when it moves. Shows nothing itself. */
export function LiveSubject({ id }: { id: string }) {
  const fresh = useFreshPage()
  useLive((message) => {
    if (message.kind === 'refresh' || (message.kind === 'subject' && message.id === id)) fresh()
  })
  return null
}
