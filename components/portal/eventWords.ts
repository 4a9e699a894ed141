import {
  ArrowRight,
  ArrowRightLeft,
  Ban,
  BellRing,
  Check,
  CircleAlert,
  Clock,
  CornerUpLeft,
  FastForward,
  FileUp,
  Flag,
  History,
  Hourglass,
  MessageSquare,
  PackageCheck,
  Paperclip,
  Pencil,
  Plus,
  Send,
  Trash2,
  Undo2,
  UserPlus,
  X,
  Zap,
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
  decided: { words: 'Decided', icon: Check, tone: quiet },
  forced: { words: 'Decided in their place', icon: Zap, tone: back },
  skipped: { words: 'Step left out', icon: FastForward, tone: back },
  approver_added: { words: 'Approver added', icon: UserPlus, tone: quiet },
  moved_to_new_version: { words: 'Moved to a new version of the form', icon: FileUp, tone: quiet },
  overdue: { words: 'Seen past its due time', icon: CircleAlert, tone: back },
  timer: { words: 'Waiting ended', icon: Clock, tone: quiet },
  equipment_assigned: { words: 'Handed out', icon: PackageCheck, tone: good },
  equipment_replaced: { words: 'Replaced', icon: PackageCheck, tone: good },
  equipment_released: { words: 'Taken back', icon: Undo2, tone: quiet },
  reassigned: { words: 'Reassigned', icon: ArrowRightLeft, tone: quiet },
  priority: { words: 'Priority changed', icon: Flag, tone: quiet },
  nudge: { words: 'Reminded', icon: BellRing, tone: quiet },
  sla_warning: { words: 'Warned that it is due soon', icon: Clock, tone: back },
  sla_breach: { words: 'Seen past its due time', icon: CircleAlert, tone: bad },
  created: { words: 'Created', icon: Plus, tone: sent },
  changed: { words: 'Changed', icon: Pencil, tone: quiet },
  transition: { words: 'Moved on', icon: ArrowRight, tone: sent },
  approval_asked: { words: 'Approval asked', icon: Hourglass, tone: back },
  withdrawn: { words: 'Taken back', icon: Undo2, tone: quiet },
  comment: { words: 'Commented', icon: MessageSquare, tone: quiet },
  attached: { words: 'File attached', icon: Paperclip, tone: quiet },
  trashed: { words: 'Moved to the trash', icon: Trash2, tone: bad },
  restored: { words: 'Taken out of the trash', icon: Undo2, tone: good },
  version_restored: { words: 'Earlier version restored', icon: History, tone: quiet },
  other: { words: 'Something was done', icon: Check, tone: quiet },
}

/** How an event of the timeline reads and looks. A kind without words of its own reads as `other`. */
export function eventWords(kind: string): Look {
  return known[Object.hasOwn(known, kind) ? kind : 'other']!
}
