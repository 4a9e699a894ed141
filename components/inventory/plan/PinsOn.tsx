'use client'
import { useState } from 'react'
import type { ItemComment } from '@/src/domain/inventory/ItemComment'
import type { ItemPicture } from '../ItemPicture'
import { numberPins } from './numberPins'
import { PinList } from './PinList'
import { Plan } from './Plan'

type Props = {
  label: string
  comments: readonly ItemComment[]
  pictures: readonly ItemPicture[]
  now: string
}

/** Pins as they were, to look at: each picture that any of them was set on, with its own. */
export function PinsOn({ label, comments, pictures, now }: Props) {
  const [selected, setSelected] = useState<string | null>(null)
  const pins = numberPins(comments)
  const used = pictures.filter((picture) => pins.some((pin) => pin.blueprint === picture.id))
  return (
    <div className="swi-board">
      {used.map((picture) => (
        <Plan
          key={picture.id}
          label={label}
          picture={picture}
          pins={pins.filter((pin) => pin.blueprint === picture.id)}
          selected={selected}
          onSelect={(pin) => setSelected(pin.id)}
        />
      ))}
      <PinList pins={pins} now={now} selected={selected} onSelect={(pin) => setSelected(pin.id)} />
    </div>
  )
}
