import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'

export function RightsSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton />
      <div className="divide-y rounded-lg border bg-surface">
        {Array.from({ length: 4 }, (_, group) => (
          <div key={group} className="space-y-3 px-5 py-4">
            <Skeleton className="w-32" />
            <Skeleton className="w-72 max-w-full" />
          </div>
        ))}
      </div>
    </Loading>
  )
}
