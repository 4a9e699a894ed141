import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'
import { RowsSkeleton } from '@/src/views/portal/RowsSkeleton'

export function DelegationsSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton />
      <div className="max-w-3xl space-y-4">
        <RowsSkeleton rows={2} />
        <RowsSkeleton rows={1} />
      </div>
    </Loading>
  )
}
