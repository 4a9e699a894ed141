import { Bell, CircleDot, Cog, PackageCheck, Split, Stamp, Timer, type LucideIcon } from 'lucide-react'
import type { StepType } from './model/modelTypes'

/** One icon per type of step, so that colour is never the only sign. */
export const stepIcons: Record<StepType, LucideIcon> = {
  submitted: CircleDot,
  approval: Stamp,
  fulfillment: PackageCheck,
  condition: Split,
  notify: Bell,
  timer: Timer,
  automation: Cog,
}
