'use client'
import { Crown, KeyRound, ShieldCheck, Users } from 'lucide-react'
import { useState } from 'react'
import { EmptyState } from '@/components/portal/EmptyState'
import { Notice } from '@/components/portal/Notice'
import { Badge } from '@/components/ui/Badge'
import { Input } from '@/components/ui/Input'
import { matchWords } from '@/components/ui/matchWords'
import { groupRights, type MyRightsAnswer, type RightSource } from './groupRights'

const sourceLooks = {
  grant: { icon: KeyRound, word: 'Granted to you' },
  role: { icon: ShieldCheck, word: 'Role' },
  group: { icon: Users, word: 'Group' },
} as const

type Props = MyRightsAnswer & {
  /** What resources are called, by slug. */
  titles: Readonly<Record<string, string>>
}

/** Everything one may do and where it comes from. Takes the answer of `GET /api/permissions/me`. */
export function MyRights(props: Props) {
  const [typed, setTyped] = useState('')
  const all = groupRights(props).map((group) => ({
    ...group,
    title: props.titles[group.resource] ?? group.resource,
  }))
  const found = all.filter(
    (group) =>
      matchWords(typed, [group.title, group.resource, ...group.rights.map((right) => right.action)]) > 0,
  )
  return (
    <div className="space-y-4">
      {props.superadmin && (
        <Notice tone="info">
          <Crown aria-hidden className="mr-1 inline size-4 align-text-bottom" /> You are a superadmin: you may
          do everything, and everything you do is recorded.
        </Notice>
      )}
      {all.length === 0 && !props.superadmin && (
        <EmptyState>
          You hold no special rights. You can ask for anything in the catalogue and follow your requests.
        </EmptyState>
      )}
      {all.length > 6 && (
        <Input
          type="search"
          aria-label="Find a right"
          placeholder="Find a right"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="max-w-md"
        />
      )}
      {found.length > 0 && (
        <ul className="divide-y rounded-lg border bg-surface">
          {found.map((group) => (
            <li key={group.resource} className="px-4 py-4 md:px-5">
              <h2 className="font-semibold">
                {group.title}
                {group.title !== group.resource && (
                  <span className="ml-2 text-sm font-normal text-ink-faint">{group.resource}</span>
                )}
              </h2>
              <ul className="mt-2 space-y-1.5">
                {group.rights
                  .filter((right) => right.sources.length > 0)
                  .map((right) => (
                    <li key={right.action} className="flex flex-wrap items-center gap-2">
                      <span className="w-24 font-medium">{right.action}</span>
                      {right.sources.map((source) => (
                        <SourceChip
                          key={`${source.kind} ${source.id} ${source.path.join('>')}`}
                          source={source}
                        />
                      ))}
                    </li>
                  ))}
              </ul>
              <Implied actions={group.rights.filter((right) => right.sources.length === 0)} />
            </li>
          ))}
        </ul>
      )}
      {typed && found.length === 0 && <EmptyState>No right fits “{typed}”.</EmptyState>}
    </div>
  )
}

function SourceChip({ source }: { source: RightSource }) {
  const { icon: SourceIcon, word } = sourceLooks[source.kind]
  const path = source.path.filter((step) => step !== source.name)
  return (
    <Badge tone={source.kind === 'grant' ? 'accent' : 'neutral'} className="whitespace-normal">
      <SourceIcon aria-hidden className="size-3.5 shrink-0" />
      {source.kind === 'grant' ? word : `${word}: ${source.name}`}
      {path.length > 0 && <span className="font-normal">via {path.join(' › ')}</span>}
    </Badge>
  )
}

function Implied({ actions }: { actions: readonly { action: string }[] }) {
  if (actions.length === 0) return null
  return (
    <p className="mt-2 text-sm text-ink-soft">
      Follows from the rights above or from a resource higher up:{' '}
      {actions.map((right) => right.action).join(', ')}
    </p>
  )
}
