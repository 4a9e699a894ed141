import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'

/** The shape of a board: columns with a few cards. */
export function BoardSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton line={false} />
      <div className="flex gap-3 overflow-hidden">
        {Array.from({ length: 4 }, (_, column) => (
          <div key={column} className="w-[82vw] shrink-0 space-y-2 rounded-lg border bg-sunken p-2 sm:w-72">
            <Skeleton className="mb-3 w-24" />
            {Array.from({ length: 3 }, (_, card) => (
              <Skeleton key={card} className="h-20 w-full" />
            ))}
          </div>
        ))}
      </div>
    </Loading>
  )
}
