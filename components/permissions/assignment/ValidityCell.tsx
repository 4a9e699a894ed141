'use client'

import type { DefaultCellComponentProps } from 'payload'
import { validityState } from '@/src/domain/permissions/validityState'
import '../rights.css'
import { useClock } from './useClock'

const WORDS = { running: 'in force', future: 'to come', ended: 'ended' } as const

/** Where the validity of an assignment stands, in the list of them. */
export function ValidityCell({ rowData }: DefaultCellComponentProps) {
  const now = useClock()
  if (now === null) return null
  const time = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : null)
  const row = rowData as { validFrom?: unknown; validUntil?: unknown }
  const state = validityState({ validFrom: time(row.validFrom), validUntil: time(row.validUntil) }, now)
  return (
    <span className="sw-rights">
      <span className={`sw-validity sw-validity--${state}`}>{WORDS[state]}</span>
    </span>
  )
}
