import { ChevronDown, ChevronsUp, ChevronUp } from 'lucide-react'
import { Badge } from '@/components/ui/Badge'

/** Only what stands out: a medium priority is silent. */
export function PriorityMark({ priority }: { priority: string }) {
  if (priority === 'urgent') {
    return (
      <Badge tone="red">
        <ChevronsUp aria-hidden className="size-3" /> Urgent
      </Badge>
    )
  }
  if (priority === 'high') {
    return (
      <Badge tone="amber">
        <ChevronUp aria-hidden className="size-3" /> High
      </Badge>
    )
  }
  if (priority === 'low') {
    return (
      <Badge>
        <ChevronDown aria-hidden className="size-3" /> Low
      </Badge>
    )
  }
  return null
}
