'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { SearchBox, type Choice } from '@/components/admin/SearchBox'
import '../rights.css'
import { useAnswer } from '../useAnswer'
import { Verdict, type ExplainAnswer } from './Verdict'
import { usePermissionSearch } from './usePermissionSearch'
import { searchPeople } from './searchPeople'
import { WhoCan } from './WhoCan'

type Props = {
  reader: Choice
  /** Whether the reader may look at the rights of others. */
  readsOthers: boolean
  employee: Choice | null
  permission: string
}

/** Pick a person and a permission: may they, through what, what comes nearest, who could give it, who else may. */
export function RightsExplorer({ reader, readsOthers, employee, permission }: Props) {
  const { config } = useConfig()
  const api = config.routes.api
  const [person, setPerson] = useState(employee ?? reader)
  const [right, setRight] = useState(permission)
  const searchPermissions = usePermissionSearch(api, readsOthers)
  const asked = new URLSearchParams({ permission: right, employee: person.value })
  const { answer, busy, retry } = useAnswer<ExplainAnswer>(
    right ? `${api}/permissions/explain?${asked.toString()}` : null,
  )

  // The address names what is asked, so that it can be sent to somebody; the page itself stays.
  const show = (who: Choice, what: string) => {
    setPerson(who)
    setRight(what)
    const query = new URLSearchParams({ ...(what ? { permission: what } : {}), employee: who.value })
    window.history.replaceState(null, '', `?${query.toString()}`)
  }

  return (
    <div className="sw-rights sw-explorer">
      <div className="sw-explorer__ask">
        <SearchBox
          label="Who"
          placeholder="Search people"
          chosen={person}
          disabled={!readsOthers}
          search={(typed) => searchPeople(api, typed)}
          onChoose={(choice) => show(choice, right)}
        />
        <SearchBox
          label="May do what"
          placeholder="Search permissions, such as itsm-access.approve"
          chosen={right ? { value: right, label: right } : null}
          search={searchPermissions}
          onChoose={({ value }) => show(person, value)}
          onTyped={(typed) => show(person, typed)}
        />
      </div>
      {readsOthers ? null : (
        <p className="sw-notice">
          You may ask about yourself. To look at the rights of others you need system.read.
        </p>
      )}
      {right ? (
        <Verdict
          person={person}
          permission={right}
          answer={answer}
          busy={busy}
          adminRoute={config.routes.admin}
          onRetry={retry}
        />
      ) : (
        <p className="sw-nothing">Choose a permission to see whether {person.label} holds it, and why.</p>
      )}
      {right && readsOthers ? (
        <WhoCan api={api} permission={right} onChoose={(who) => show(who, right)} />
      ) : null}
    </div>
  )
}
