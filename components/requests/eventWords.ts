import {
  ArrowRightLeft,
  Ban,
  BellRing,
  Check,
  CornerUpLeft,
  Flag,
  PackageCheck,
  Pencil,
  Send,
  Zap,
  X,
  type LucideIcon,
} from 'lucide-react'

type Look = { words: string; icon: LucideIcon; tone: string }

const quiet = 'bg-sunken text-ink-soft'
const good = 'bg-green-soft text-green'
const bad = 'bg-red-soft text-red'
const back = 'bg-amber-soft text-amber'
const sent = 'bg-blue-soft text-blue'

const known: Record<string, Look> = {
  submitted: { words: 'Submitted', icon: Send, tone: sent },
  resubmitted: { words: 'Resubmitted', icon: Send, tone: sent },
  approved: { words: 'Approved', icon: Check, tone: good },
  rejected: { words: 'Rejected', icon: X, tone: bad },
  returned: { words: 'Sent back', icon: CornerUpLeft, tone: back },
  fulfilled: { words: 'Fulfilled', icon: PackageCheck, tone: good },
  cancelled: { words: 'Cancelled', icon: Ban, tone: quiet },
  reassigned: { words: 'Reassigned', icon: ArrowRightLeft, tone: quiet },
  priority: { words: 'Priority changed', icon: Flag, tone: quiet },
  amended: { words: 'Amended', icon: Pencil, tone: sent },
  reminded: { words: 'Reminded', icon: BellRing, tone: quiet },
  escalated: { words: 'Escalated', icon: Zap, tone: back },
}

/** How an event of the timeline reads and looks. A kind without words of its own is written out: `step_opened` -> `Step opened`. */
export function eventWords(kind: string): Look {
  const found = Object.hasOwn(known, kind) ? known[kind] : undefined
  if (found) return found
  const words = kind.replace(/[._-]+/g, ' ').trim()
  return { words: words.charAt(0).toLocaleUpperCase('en') + words.slice(1), icon: Check, tone: quiet }
}
