'use client'
import { MapPin } from 'lucide-react'
import { useRef, useState } from 'react'
import { useHydrated } from '@/components/portal/useHydrated'
import { ItemDialog } from '../ItemDialog'
import type { ItemPicture } from '../ItemPicture'
import type { ItemView } from '../ItemView'
import { pinRules } from '../pinRules'
import { ReasonField } from '../ReasonField'
import { useItemCommand } from '../useItemCommand'
import { numberPins } from './numberPins'
import { PinList } from './PinList'
import { placeWords } from './placeWords'
import { Plan } from './Plan'
import type { Point } from './planGeometry'
import type { PlanPin } from './PlanPin'

type Props = { item: ItemView; pictures: readonly ItemPicture[]; now: string; onDone: (said: string) => void }

const MIDDLE: Point = { x: 0.5, y: 0.5 }

/** The picture of an asset with its pins and the list of them: reviewers add, maintainers resolve, others look. */
export function PlanBoard({ item, pictures, now, onDone }: Props) {
  const ready = useHydrated()
  const board = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const [crosshair, setCrosshair] = useState<Point | null>(null)
  const [writing, setWriting] = useState<{ at: Point; text: string; tried: boolean } | null>(null)
  const { send, busy, problem, clear } = useItemCommand()
  const pins = numberPins(item.comments)
  const current = pictures.find((picture) => picture.id === item.blueprint)
  const selectedPin = pins.find((pin) => pin.id === selected)
  // A pin belongs to the picture it was set on, also when the asset has got another one since.
  const shown =
    (selectedPin && pictures.find((picture) => picture.id === selectedPin.blueprint)) ??
    current ??
    pictures[0]
  const rules = pinRules(item)
  const placing = crosshair !== null && item.abilities.comment

  const begin = () => {
    setSelected(null)
    setCrosshair(MIDDLE)
    // The picture takes the arrows from here on.
    board.current?.querySelector<HTMLElement>('.swi-plan__frame')?.focus()
  }
  const write = (at: Point) => {
    clear()
    setCrosshair(at)
    setWriting({ at, text: '', tried: false })
  }
  const save = async () => {
    if (!writing) return
    const text = writing.text.trim()
    if (text === '') {
      setWriting({ ...writing, tried: true })
      return
    }
    const done = await send(`/api/inventory-items/${item.id}/comments`, { position: writing.at, text })
    if (!done) return
    setWriting(null)
    setCrosshair(null)
    onDone(`Pin ${pins.length + 1} is set, ${placeWords(writing.at)}.`)
  }
  const resolve = async (pin: PlanPin) => {
    const done = await send(`/api/inventory-items/${item.id}/comments/${pin.id}/resolve`, {})
    if (done) onDone(`Pin ${pin.number} is marked as repaired.`)
  }

  return (
    <div className="swi-board" ref={board}>
      <div className="swi-board__picture">
        {shown ? (
          <Plan
            key={shown.id}
            label={`Plan of ${item.identifier}, ${pins.length} ${pins.length === 1 ? 'pin' : 'pins'}`}
            picture={shown}
            pins={pins.filter((pin) => pin.blueprint === shown.id)}
            selected={selected}
            onSelect={(pin) => setSelected(pin.id)}
            crosshair={placing && shown === current ? crosshair : null}
            onMove={setCrosshair}
            onPlace={write}
            onCancel={() => setCrosshair(null)}
          />
        ) : (
          <p className="swi-note">
            There is no picture yet. Give this asset one, or its type a template for all of them.
          </p>
        )}
        {shown && current && shown !== current ? (
          <p className="swi-note">
            This pin was set on an earlier picture.{' '}
            <button type="button" className="swi-link" onClick={() => setSelected(null)}>
              Show the one of today
            </button>
          </p>
        ) : null}
      </div>
      <div className="swi-board__side">
        {item.abilities.comment && current ? (
          placing ? (
            <div className="swi-note" role="status">
              Press on the picture where it is, or move the cross with the arrows and press Enter.{' '}
              <button type="button" className="swi-link" onClick={() => setCrosshair(null)}>
                Leave it
              </button>
            </div>
          ) : (
            <button type="button" className="swi-btn is-primary" disabled={!ready} onClick={begin}>
              <MapPin size={16} aria-hidden /> Add a pin
            </button>
          )
        ) : null}
        {rules.add ? <p className="swi-soft">{rules.add}</p> : null}
        {rules.resolve ? <p className="swi-soft">{rules.resolve}</p> : null}
        {problem && !writing ? (
          <p className="swi-note is-bad" role="alert">
            {problem}
          </p>
        ) : null}
        {pins.length > 0 ? (
          <PinList
            pins={pins}
            now={now}
            selected={selected}
            onSelect={(pin) => setSelected(pin.id)}
            onResolve={item.abilities.resolve ? (pin) => void resolve(pin) : undefined}
            busy={busy}
          />
        ) : (
          <p className="swi-soft">No pins.</p>
        )}
      </div>
      {writing ? (
        <ItemDialog
          title="What is wrong here?"
          description={`A pin ${placeWords(writing.at)}.`}
          confirm="Set the pin"
          busy={busy}
          problem={problem}
          onConfirm={() => void save()}
          onClose={() => setWriting(null)}
        >
          <ReasonField
            label="Description"
            required
            maxLength={2000}
            value={writing.text}
            fault={writing.tried && writing.text.trim() === '' ? 'Write what is wrong.' : null}
            onChange={(text) => setWriting({ ...writing, text })}
          />
        </ItemDialog>
      ) : null}
    </div>
  )
}
