import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'

/** The shape of a page with a wide card and a narrow one: a record, a form, two versions. */
export function RecordSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-6">
        {[6, 4].map((lines) => (
          <div key={lines} className="space-y-4 rounded-lg border bg-surface p-5">
            {Array.from({ length: lines }, (_, line) => (
              <div key={line} className="flex gap-4">
                <Skeleton className="w-24 shrink-0" />
                <Skeleton className="w-full" />
              </div>
            ))}
          </div>
        ))}
      </div>
    </Loading>
  )
}
