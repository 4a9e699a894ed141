import {
  Ban,
  CircleCheck,
  CircleX,
  CornerUpLeft,
  Hourglass,
  PackageCheck,
  PackageOpen,
  type LucideIcon,
} from 'lucide-react'

type Look = {
  word: string
  tone: 'neutral' | 'green' | 'amber' | 'red' | 'blue'
  icon: LucideIcon
  open: boolean
}

/** The seven states of a request in words. `open`: somebody still has to do something. */
export const requestStatuses = {
  pending_approval: { word: 'Waiting for approval', tone: 'amber', icon: Hourglass, open: true },
  approved: { word: 'Approved', tone: 'green', icon: CircleCheck, open: false },
  rejected: { word: 'Rejected', tone: 'red', icon: CircleX, open: false },
  returned: { word: 'Sent back', tone: 'amber', icon: CornerUpLeft, open: true },
  pending_fulfillment: { word: 'Being fulfilled', tone: 'blue', icon: PackageOpen, open: true },
  fulfilled: { word: 'Fulfilled', tone: 'green', icon: PackageCheck, open: false },
  cancelled: { word: 'Cancelled', tone: 'neutral', icon: Ban, open: false },
} as const satisfies Record<string, Look>

export type RequestStatus = keyof typeof requestStatuses
