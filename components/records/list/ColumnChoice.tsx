'use client'
import { Columns3 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useContext, useState } from 'react'
import { PortalContext } from '@/components/portal/PortalContext'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { Popover } from '@/components/ui/Popover'
import { FIRST_COLUMNS, type Column } from './columns'
import { keepColumns } from './keepColumns'

type Props = { typeSlug: string; all: readonly Column[]; chosen: readonly string[] }

/** Which columns the list shows, kept for this person and type on this device. */
export function ColumnChoice({ typeSlug, all, chosen }: Props) {
  const router = useRouter()
  const ready = useHydrated()
  const person = useContext(PortalContext)
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState(chosen)

  const keep = (columns: readonly string[]) => {
    setPicked(columns)
    if (!person) return
    keepColumns(typeSlug, person.id, columns)
    router.refresh()
  }
  const toggle = (key: string, on: boolean) =>
    keep(on ? [...picked, key] : picked.filter((column) => column !== key))

  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label="Columns"
      trigger={
        <Button disabled={!ready} className="max-md:hidden">
          <Columns3 aria-hidden className="size-4" />
          Columns
        </Button>
      }
    >
      <fieldset className="min-h-0 overflow-y-auto p-4">
        <legend className="sr-only">Columns</legend>
        <div className="grid grid-cols-2 gap-x-4">
          {all.map((column) => (
            <CheckboxLine
              key={column.key}
              label={column.label}
              checked={picked.includes(column.key)}
              onChange={(event) => toggle(column.key, event.target.checked)}
            />
          ))}
        </div>
      </fieldset>
      <div className="border-t p-3">
        <Button size="sm" onClick={() => keep(FIRST_COLUMNS)}>
          As at first
        </Button>
      </div>
    </Popover>
  )
}
