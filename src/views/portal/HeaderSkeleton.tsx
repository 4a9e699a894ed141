import { Skeleton } from '@/components/ui/Skeleton'

/** The shape of a page's title and the line below it. */
export function HeaderSkeleton({ line = true }: { line?: boolean }) {
  return (
    <div className="mb-6">
      <Skeleton className="h-7 w-48" />
      {line && <Skeleton className="mt-2 w-72 max-w-full" />}
    </div>
  )
}
