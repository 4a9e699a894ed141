import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { download } from '../exchange/download'
import { Banner } from './Banner'
import type { EditLock } from './useEditLock'

type Props = {
  lock: EditLock
  /** There is work in this tab that is not saved. */
  modified: boolean
  draft: WorkflowDefinition
  title: string
  onTakeOver: () => void
}

const timeOf = (at: string) => new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(new Date(at))

/** Who edits instead of this tab, and the ways on: take over, or carry one's own work away. */
export function LockBanner({ lock, modified, draft, title, onTakeOver }: Props) {
  if (lock.kind === 'unknown')
    return (
      <Banner
        text="It could not be found out whether somebody else edits. You can work and save."
        actions={[]}
      />
    )
  if (lock.kind !== 'theirs') return null
  const who = lock.own ? 'You edit in another tab' : `${lock.holder} edits`
  const text = lock.lost
    ? `${lock.own ? 'You took over in another tab' : `${lock.holder} took over`} at ${timeOf(lock.since)}.${modified ? ' Your unsaved changes are kept here.' : ''}`
    : `${who} since ${timeOf(lock.since)}. You can look, not change.`
  const mine = JSON.stringify(draft, null, 2)
  return (
    <Banner
      text={text}
      actions={[
        { label: lock.lost ? 'Take it back' : 'Take over', act: onTakeOver },
        ...(modified
          ? [
              { label: 'Copy my version', act: () => void navigator.clipboard.writeText(mine) },
              {
                label: 'Download my version',
                act: () => download(`${title}-my-version.json`, 'application/json', mine),
              },
            ]
          : []),
      ]}
    />
  )
}
