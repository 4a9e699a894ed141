'use client'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { sendCommand } from '@/components/portal/sendCommand'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { Select } from '@/components/ui/Select'

export type PreferenceChoice = {
  event: string
  label: string
  always: boolean
  inApp: boolean
  email: 'none' | 'now' | 'daily' | 'weekly'
}

const MAILS = [
  { value: 'now', label: 'E-mail at once' },
  { value: 'daily', label: 'E-mail every morning' },
  { value: 'weekly', label: 'E-mail on Mondays' },
  { value: 'none', label: 'No e-mail' },
] as const

/** For each kind of message: in the bell or not, and when by e-mail. Each choice is stored as it is made. */
export function PreferenceList({ choices }: { choices: readonly PreferenceChoice[] }) {
  const [lines, setLines] = useState(choices)

  const save = async (line: PreferenceChoice, body: Record<string, unknown>) => {
    const before = lines
    setLines((all) => all.map((other) => (other.event === line.event ? line : other)))
    const answer = await sendCommand('/api/notification-preferences/set', {
      body: { event: line.event, ...body },
    })
    if (answer.ok) return
    setLines(before)
    toast.error('Your choice was not stored.', { description: commandErrorText(answer.errors[0]) })
  }

  return (
    <ul className="divide-y rounded-lg border bg-surface">
      {lines.map((line) => (
        <li key={line.event} className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
          <span className="min-w-0 flex-1 basis-64">{line.label}</span>
          {line.always ? (
            <span className="text-sm text-ink-soft">Always, at once: it is about the safety of all</span>
          ) : (
            <>
              <CheckboxLine
                label="Bell"
                checked={line.inApp}
                aria-label={`In the bell: ${line.label}`}
                onChange={({ target: { checked } }) =>
                  void save({ ...line, inApp: checked }, { channel: 'inApp', enabled: checked })
                }
              />
              <Select
                className="w-52"
                value={line.email}
                options={MAILS}
                aria-label={`By e-mail: ${line.label}`}
                onChange={({ target }) => {
                  const email = MAILS.find(({ value }) => value === target.value)?.value ?? 'none'
                  const digest = email === 'daily' || email === 'weekly' ? email : 'off'
                  void save({ ...line, email }, { channel: 'email', enabled: email !== 'none', digest })
                }}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
