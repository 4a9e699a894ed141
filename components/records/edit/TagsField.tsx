'use client'
import { useState } from 'react'
import { Input } from '@/components/ui/Input'

type Props = {
  id: string
  value: readonly string[]
  describedBy?: string
  invalid?: boolean
  onChange: (tags: string[]) => void
}

/** Words with commas between them. What is typed stays as typed until the field is left. */
export function TagsField({ id, value, describedBy, invalid, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Input
      id={id}
      autoComplete="off"
      placeholder="For example: urgent, berlin"
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={typed ?? value.join(', ')}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(tagsIn(event.target.value))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

function tagsIn(typed: string): string[] {
  const words = typed.split(',').map((word) => word.trim().toLocaleLowerCase('en'))
  return [...new Set(words.filter(Boolean))]
}
