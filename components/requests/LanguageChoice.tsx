'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { sendCommand } from '@/components/portal/sendCommand'
import { Select } from '@/components/ui/Select'

type Props = {
  employee: string
  /** Codes, such as `de` or `pt-BR`. */
  offered: readonly string[]
  chosen: string | null
}

/** Each language by the name that its speakers give it. */
const nameOf = (code: string) => new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code

/** The language in which one reads forms. It is stored as it is chosen. */
export function LanguageChoice({ employee, offered, chosen }: Props) {
  const router = useRouter()
  // Whoever has de-AT reads what is written in de, too.
  const fitting =
    offered.find((code) => code === chosen) ?? offered.find((code) => code === chosen?.split('-')[0])
  const [value, setValue] = useState(fitting ?? '')

  const choose = async (next: string) => {
    const before = value
    setValue(next)
    const answer = await sendCommand(`/api/employees/${employee}`, {
      method: 'PATCH',
      body: { locale: next === '' ? null : next },
    })
    if (answer.ok) {
      toast.success('Forms are shown in the language you chose.')
      router.refresh()
      return
    }
    setValue(before)
    toast.error('The language was not stored.', { description: commandErrorText(answer.errors[0]) })
  }

  return (
    <Select
      aria-label="Language"
      className="max-w-80"
      value={value}
      options={[
        { value: '', label: 'As each form was written' },
        ...offered.map((code) => ({ value: code, label: nameOf(code) })),
      ]}
      onChange={({ target }) => void choose(target.value)}
    />
  )
}
