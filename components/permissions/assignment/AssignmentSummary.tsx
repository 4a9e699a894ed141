'use client'

import { useConfig, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { validityState } from '@/src/domain/permissions/validityState'
import { validityWords } from '../employee/validityWords'
import { idsOf } from '../matrix/idsOf'
import '../rights.css'
import { useAnswer } from '../useAnswer'
import { useClock } from './useClock'

const GIVEN = { role: 'employee-roles', group: 'employee-groups', permission: 'permissions' } as const
const WORDS = { running: 'in force', future: 'to come', ended: 'ended' } as const

/**
 * An assignment in words, as the form says it now: "Erin Blake — Access approver, until 3 Dec". It is the title of the
 * page too, because the row itself has no name.
 */
export function AssignmentSummary() {
  const { config } = useConfig()
  const { setDocumentTitle } = useDocumentTitle()
  const now = useClock()
  const employee = useFormFields(([fields]) => idsOf(fields.employee?.value)[0])
  const kind = useFormFields(([fields]) =>
    (Object.keys(GIVEN) as (keyof typeof GIVEN)[]).find((name) => name in fields),
  )
  const given = useFormFields(([fields]) => (kind ? idsOf(fields[kind]?.value)[0] : undefined))
  const validFrom = useFormFields(([fields]) => dateOf(fields.validFrom?.value))
  const validUntil = useFormFields(([fields]) => dateOf(fields.validUntil?.value))
  const person = useName(employee ? `${config.routes.api}/employees/${employee}?depth=0` : null)
  const what = useName(kind && given ? `${config.routes.api}/${GIVEN[kind]}/${given}?depth=0` : null)

  const state =
    now === null ? null : validityState({ validFrom: timeOf(validFrom), validUntil: timeOf(validUntil) }, now)
  const words = person && what ? `${person} — ${what}` : null
  const title = words && state ? `${words}, ${validityWords({ state, validFrom, validUntil })}` : words
  useEffect(() => {
    if (title) setDocumentTitle(title)
  }, [title, setDocumentTitle])
  if (title === null || state === null) return null
  return (
    <div className="field-type sw-rights sw-summary" role="status">
      <span className={`sw-validity sw-validity--${state}`}>{WORDS[state]}</span> {title}
    </div>
  )
}

function useName(path: string | null): string | null {
  const { answer } = useAnswer<{ name?: string; slug?: string }>(path)
  if (path === null || answer.status !== 'ready') return null
  // A permission is known by its slug; its name repeats it in other words.
  const { name, slug } = answer.body
  return (path.includes('/permissions/') ? slug : name) ?? null
}

function dateOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value : null
}

function timeOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date)
}
