'use client'
import Link from 'next/link'
import { Notice } from '@/components/portal/Notice'
import { useTimeZone } from '@/components/portal/useTimeZone'
import type { Delegation } from './Delegation'
import { periodWords, scopeWords } from './delegationWords'

type Props = { given: readonly Delegation[]; received: readonly Delegation[] }

/** Over the list: for whom one decides right now, and who decides in one's own place. */
export function CoverNotice({ given, received }: Props) {
  const zone = useTimeZone()
  if (given.length + received.length === 0) return null
  return (
    <Notice
      tone="info"
      className="mb-4"
      action={
        <Link href="/delegations" className="font-medium underline underline-offset-2">
          Cover
        </Link>
      }
    >
      {received.map((one) => (
        <p key={one.id}>
          You decide for <span className="font-medium">{one.from.name}</span> too ({scopeWords(one.scope)},{' '}
          {periodWords(one, zone)}).
        </p>
      ))}
      {given.map((one) => (
        <p key={one.id}>
          <span className="font-medium">{one.to.name}</span> can decide in your place ({scopeWords(one.scope)}
          , {periodWords(one, zone)}).
        </p>
      ))}
    </Notice>
  )
}
