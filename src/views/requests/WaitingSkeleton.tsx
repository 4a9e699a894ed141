import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'

export function WaitingSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton line={false} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        <div className="divide-y rounded-lg border bg-surface">
          {Array.from({ length: 5 }, (_, row) => (
            <div key={row} className="space-y-2 px-4 py-3.5">
              <Skeleton className="w-1/2" />
              <Skeleton className="w-1/3" />
              <Skeleton className="w-3/4" />
            </div>
          ))}
        </div>
        <Skeleton className="hidden h-64 rounded-lg lg:block" />
      </div>
    </Loading>
  )
}
