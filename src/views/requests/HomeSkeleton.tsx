import { Skeleton } from '@/components/ui/Skeleton'
import { Loading } from '@/src/views/portal/Loading'
import { RowsSkeleton } from '@/src/views/portal/RowsSkeleton'

export function HomeSkeleton() {
  return (
    <Loading>
      <Skeleton className="h-7 w-56" />
      <Skeleton className="mt-2 w-40" />
      <Skeleton className="mt-12 mb-3 w-36" />
      <Skeleton className="mb-6 h-9 max-w-md" />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {Array.from({ length: 3 }, (_, card) => (
          <div key={card} className="space-y-3 rounded-lg border bg-surface p-4">
            <Skeleton className="w-24" />
            <Skeleton className="h-9" />
            <Skeleton className="h-9" />
          </div>
        ))}
      </div>
      <Skeleton className="mt-10 mb-3 w-28" />
      <RowsSkeleton rows={3} />
    </Loading>
  )
}
