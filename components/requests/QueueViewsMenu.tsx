'use client'
import { Bookmark, Check, Star, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { Notice } from '@/components/portal/Notice'
import { sendCommand } from '@/components/portal/sendCommand'
import { Button } from '@/components/ui/Button'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { Dialog } from '@/components/ui/Dialog'
import { DropdownMenu } from '@/components/ui/DropdownMenu'
import { DropdownMenuItem } from '@/components/ui/DropdownMenuItem'
import { DropdownMenuSeparator } from '@/components/ui/DropdownMenuSeparator'
import { Input } from '@/components/ui/Input'
import { Label } from '@/components/ui/Label'
import type { QueueKind } from './QueueItem'

export type NamedView = { id: string; name: string; filter: string; isDefault: boolean }
type Props = {
  kind: QueueKind
  views: readonly NamedView[]
  /** The filter that is shown now, as in an address. */
  current: string
  /** The page of the list. */
  path: string
  disabled?: boolean
}

const iconClass = 'size-4 text-ink-soft'

/** One's own named filters: open one, keep what is shown, choose what the list opens with. */
export function QueueViewsMenu({ kind, views: given, current, path, disabled }: Props) {
  const id = useId()
  const [views, setViews] = useState(given)
  const [saving, setSaving] = useState(false)
  const [name, setName] = useState('')
  const [isDefault, setDefault] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const open = views.find(({ filter }) => filter === current && current !== '')

  const keep = async (body: Record<string, unknown>): Promise<string | null> => {
    const answer = await sendCommand('/api/portal/queue-views', { body: { kind, ...body } })
    if (!answer.ok) return commandErrorText(answer.errors[0])
    setViews((answer.body as { docs: NamedView[] }).docs)
    return null
  }
  const save = async () => {
    setBusy(true)
    const failed = await keep({ name, filter: current, isDefault })
    setBusy(false)
    setProblem(failed)
    if (failed) return
    setSaving(false)
    toast.success(`“${name.trim()}” is kept.`)
  }
  const prefer = async (view: NamedView) => {
    const failed = await keep({ name: view.name, filter: view.filter, isDefault: !view.isDefault })
    if (failed) toast.error('The list opens as before.', { description: failed })
  }
  const forget = async (view: NamedView) => {
    const answer = await sendCommand(`/api/portal/queue-views/${view.id}`, { method: 'DELETE' })
    if (answer.ok) setViews((answer.body as { docs: NamedView[] }).docs)
    else toast.error(`“${view.name}” is still there.`, { description: commandErrorText(answer.errors[0]) })
  }

  return (
    <>
      <DropdownMenu
        trigger={
          <Button disabled={disabled} className="max-w-44">
            <Bookmark aria-hidden className="size-4 shrink-0" />
            <span className="truncate">{open?.name ?? 'Views'}</span>
          </Button>
        }
      >
        <DropdownMenuItem
          href={`${path}?all`}
          icon={current === '' ? <Check aria-hidden className={iconClass} /> : <span className="size-4" />}
        >
          Everything
        </DropdownMenuItem>
        {views.map((view) => (
          <DropdownMenuItem
            key={view.id}
            href={`${path}?${view.filter === '' ? 'all' : view.filter}`}
            icon={view === open ? <Check aria-hidden className={iconClass} /> : <span className="size-4" />}
          >
            <span className="min-w-0 flex-1 truncate">{view.name}</span>
            {view.isDefault && <span className="text-sm text-ink-faint">opens first</span>}
          </DropdownMenuItem>
        ))}
        <DropdownMenuSeparator />
        <DropdownMenuItem
          icon={<Bookmark aria-hidden className={iconClass} />}
          disabled={current === ''}
          onSelect={() => {
            setName(open?.name ?? '')
            setDefault(open?.isDefault ?? false)
            setProblem(null)
            setSaving(true)
          }}
        >
          {current === '' ? 'Filter first to keep a view' : 'Keep this view…'}
        </DropdownMenuItem>
        {open && (
          <>
            <DropdownMenuItem
              icon={<Star aria-hidden className={iconClass} />}
              onSelect={() => void prefer(open)}
            >
              {open.isDefault ? 'Do not open with it' : 'Always open with it'}
            </DropdownMenuItem>
            <DropdownMenuItem
              icon={<Trash2 aria-hidden className={iconClass} />}
              onSelect={() => void forget(open)}
            >
              Delete “{open.name}”
            </DropdownMenuItem>
          </>
        )}
      </DropdownMenu>
      <Dialog
        open={saving}
        onOpenChange={setSaving}
        title="Keep this view"
        footer={
          <>
            <Button onClick={() => setSaving(false)}>Back</Button>
            <Button variant="primary" busy={busy} onClick={() => void save()}>
              Keep
            </Button>
          </>
        }
      >
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          {problem && <Notice tone="error">{problem}</Notice>}
          <div className="space-y-1.5">
            <Label htmlFor={id}>Name</Label>
            <Input id={id} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          </div>
          <CheckboxLine
            label="Open the list with it"
            checked={isDefault}
            onChange={(event) => setDefault(event.target.checked)}
          />
          <p className="text-sm text-ink-soft">
            Only you see it. The same name replaces what you kept under it.
          </p>
        </form>
      </Dialog>
    </>
  )
}
