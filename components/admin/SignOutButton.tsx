'use client'
import { LogOutIcon, toast, useConfig } from '@payloadcms/ui'
import { useState, type MouseEvent } from 'react'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { signOut } from '@/components/portal/signOut'

/** In place of Payload's own, which ends its session here and leaves the one at the sign-in service. */
export function SignOutButton() {
  const { config } = useConfig()
  const [leaving, setLeaving] = useState(false)
  const leave = async (event: MouseEvent) => {
    event.preventDefault()
    if (leaving) return
    setLeaving(true)
    const problem = await signOut()
    setLeaving(false)
    if (problem && !problem.ok) toast.error(`You are still signed in. ${commandErrorText(problem.errors[0])}`)
  }
  return (
    // A link for those without script, as the one it replaces.
    <a
      href={`${config.routes.admin}${config.admin.routes.logout}`}
      className="nav__log-out"
      aria-label="Log out"
      title="Log out"
      aria-disabled={leaving || undefined}
      onClick={(event) => void leave(event)}
    >
      <LogOutIcon />
    </a>
  )
}
