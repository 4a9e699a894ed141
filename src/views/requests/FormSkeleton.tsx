import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'

export function FormSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton />
      <div className="flex flex-col gap-8 lg:flex-row">
        <div className="w-full max-w-160 space-y-6">
          {Array.from({ length: 4 }, (_, field) => (
            <div key={field} className="space-y-2">
              <Skeleton className="w-32" />
              <Skeleton className="h-10" />
            </div>
          ))}
        </div>
        <Skeleton className="h-40 w-full rounded-lg lg:max-w-72" />
      </div>
    </Loading>
  )
}
