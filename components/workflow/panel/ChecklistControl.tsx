import { useState } from 'react'
import { TextControl } from '../controls/TextControl'

type Props = { items: readonly string[]; onChange: (items: string[]) => void }

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter(Boolean)
    .slice(0, 50)

/** One thing to do per line. The text being typed is kept here, because an unfinished empty line is not an item. */
export function ChecklistControl({ items, onChange }: Props) {
  const [text, setText] = useState(items.join('\n'))
  // An undo changes the items without a key being pressed here.
  if (linesOf(text).join('\n') !== items.join('\n')) setText(items.join('\n'))
  return (
    <TextControl
      label="Checklist"
      rows={4}
      placeholder="One thing to do per line"
      value={text}
      onChange={(typed) => {
        setText(typed)
        onChange(linesOf(typed))
      }}
    />
  )
}
