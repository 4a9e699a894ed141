import { CommentList, type ShownComment } from '@/components/portal/CommentList'
import { CommentComposer } from './CommentComposer'

type Props = {
  requestId: string
  comments: readonly ShownComment[]
  canComment: boolean
  canInternal: boolean
  now?: string
}

/** What people said to each other about a request, and room to say more. */
export function CommentStream({ requestId, comments, canComment, canInternal, now }: Props) {
  return (
    <div className="space-y-5">
      <CommentList comments={comments} now={now} />
      {canComment && <CommentComposer requestId={requestId} canInternal={canInternal} />}
    </div>
  )
}
