import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'

export function RequestSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-6">
        <div className="space-y-6 rounded-lg border bg-surface p-5 lg:order-2">
          {Array.from({ length: 3 }, (_, step) => (
            <div key={step} className="flex gap-3">
              <Skeleton className="size-7 shrink-0 rounded-full" />
              <div className="flex-1 space-y-2">
                <Skeleton className="w-3/4" />
                <Skeleton className="w-1/2" />
              </div>
            </div>
          ))}
        </div>
        <div className="space-y-4 rounded-lg border bg-surface p-5">
          {Array.from({ length: 5 }, (_, answer) => (
            <div key={answer} className="flex gap-4">
              <Skeleton className="w-36 shrink-0" />
              <Skeleton className="w-full" />
            </div>
          ))}
        </div>
      </div>
    </Loading>
  )
}
