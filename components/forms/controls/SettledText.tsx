import { useState, type ComponentProps } from 'react'
import { TextControl } from './TextControl'

type Props = Omit<ComponentProps<typeof TextControl>, 'onSettle'>

/** A line of text that counts when it is left or Enter is pressed: half a name must not be taken for a name. */
export function SettledText({ value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    if (typed !== null && typed !== value) onChange(typed)
    setTyped(null)
  }
  return <TextControl {...rest} value={typed ?? value} onChange={setTyped} onSettle={settle} />
}
