import { Clock, Eye, EyeOff } from 'lucide-react'
import { Badge } from '@/components/ui/Badge'
import type { Elevation } from './Elevation'

/** Running, to be reviewed, or reviewed: in a word and a picture. */
export function ElevationStatus({ elevation }: { elevation: Elevation }) {
  if (elevation.running) {
    return (
      <Badge tone="amber">
        <Clock aria-hidden className="size-3" />
        Running
      </Badge>
    )
  }
  return elevation.review.at ? (
    <Badge tone="green">
      <Eye aria-hidden className="size-3" />
      Reviewed
    </Badge>
  ) : (
    <Badge tone="blue">
      <EyeOff aria-hidden className="size-3" />
      Not reviewed yet
    </Badge>
  )
}
