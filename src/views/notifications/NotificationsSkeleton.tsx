import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'

export function NotificationsSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton />
      <div className="space-y-6 rounded-lg border bg-surface px-5 py-5">
        {Array.from({ length: 5 }, (_, row) => (
          <div key={row} className="space-y-2">
            <Skeleton className="w-72 max-w-full" />
            <Skeleton className="h-3 w-40" />
          </div>
        ))}
      </div>
    </Loading>
  )
}
