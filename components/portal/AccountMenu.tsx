'use client'
import {
  Backpack,
  CalendarOff,
  Folder,
  KeyRound,
  LogOut,
  PackageCheck,
  Settings,
  UserRound,
} from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Avatar } from '@/components/ui/Avatar'
import { DropdownMenu } from '@/components/ui/DropdownMenu'
import { DropdownMenuChoice } from '@/components/ui/DropdownMenuChoice'
import { DropdownMenuItem } from '@/components/ui/DropdownMenuItem'
import { DropdownMenuSeparator } from '@/components/ui/DropdownMenuSeparator'
import type { PortalPlace } from './portalPlaces'
import { signOut } from './signOut'
import { useTheme } from './useTheme'

type Props = {
  user: { name: string; email: string; jobTitle?: string | null }
  fulfilmentCount: number
  showAdmin: boolean
  more: readonly PortalPlace[]
}

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

const iconClass = 'size-4 text-ink-soft'

/** Who is signed in, and what belongs to the person rather than to the work. */
export function AccountMenu({ user, fulfilmentCount, showAdmin, more }: Props) {
  const [theme, setTheme] = useTheme()
  const [leaving, setLeaving] = useState(false)

  const leave = async () => {
    setLeaving(true)
    const problem = await signOut()
    setLeaving(false)
    if (problem && !problem.ok)
      toast.error('You are still signed in.', { description: problem.errors[0]?.message })
  }

  return (
    <DropdownMenu
      trigger={
        <button
          type="button"
          aria-label={`Account of ${user.name}`}
          className="inline-flex size-11 items-center justify-center rounded-full hover:bg-hover md:size-10"
        >
          <Avatar name={user.name} />
        </button>
      }
    >
      <div className="px-2.5 py-2">
        <p className="font-medium">{user.name}</p>
        <p className="text-sm text-ink-soft">{user.jobTitle ?? user.email}</p>
      </div>
      <DropdownMenuSeparator />
      <DropdownMenuItem
        href="/fulfilment"
        icon={<PackageCheck aria-hidden className={iconClass} />}
        className="md:hidden"
      >
        Fulfilment{fulfilmentCount > 0 ? ` (${fulfilmentCount})` : ''}
      </DropdownMenuItem>
      {more.map(({ href, label }) => (
        <DropdownMenuItem
          key={href}
          href={href}
          icon={<Folder aria-hidden className={iconClass} />}
          className="md:hidden"
        >
          {label}
        </DropdownMenuItem>
      ))}
      <DropdownMenuItem
        href="/things"
        icon={<Backpack aria-hidden className={iconClass} />}
        className="md:hidden"
      >
        My things
      </DropdownMenuItem>
      <DropdownMenuItem href="/delegations" icon={<CalendarOff aria-hidden className={iconClass} />}>
        Cover while away
      </DropdownMenuItem>
      <DropdownMenuItem href="/rights" icon={<KeyRound aria-hidden className={iconClass} />}>
        My rights
      </DropdownMenuItem>
      <DropdownMenuItem href="/account" icon={<UserRound aria-hidden className={iconClass} />}>
        My account
      </DropdownMenuItem>
      {showAdmin && (
        <DropdownMenuItem href="/admin" hardLink icon={<Settings aria-hidden className={iconClass} />}>
          Admin
        </DropdownMenuItem>
      )}
      <DropdownMenuSeparator />
      <DropdownMenuChoice label="Theme" value={theme} options={themes} onChange={setTheme} />
      <DropdownMenuSeparator />
      <DropdownMenuItem
        disabled={leaving}
        onSelect={() => void leave()}
        icon={<LogOut aria-hidden className={iconClass} />}
      >
        Sign out
      </DropdownMenuItem>
    </DropdownMenu>
  )
}
