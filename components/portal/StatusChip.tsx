import { Badge } from '@/components/ui/Badge'
import { requestStatuses, type RequestStatus } from './requestStatuses'

export function StatusChip({ status, className }: { status: RequestStatus; className?: string }) {
  const { word, tone, icon: StatusIcon } = requestStatuses[status]
  return (
    <Badge tone={tone} className={className}>
      <StatusIcon aria-hidden className="size-3.5" />
      {word}
    </Badge>
  )
}
