import { MessageSquare, Paperclip } from 'lucide-react'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { Avatar } from '@/components/ui/Avatar'
import { Badge } from '@/components/ui/Badge'
import { cn } from '@/components/ui/cn'
import { CommentComposer } from './CommentComposer'
import { mentionParts } from './mentionParts'

export type RequestComment = {
  id: string
  author: { id: string; name: string } | null
  body: string
  internal: boolean
  mentions: readonly { id: string; name: string }[]
  files: readonly { id: string; filename: string; url: string }[]
  at: string
}

type Props = {
  requestId: string
  comments: readonly RequestComment[]
  canComment: boolean
  canInternal: boolean
  now?: string
}

/** What people said to each other about a request, oldest first; internal notes are marked. */
export function CommentStream({ requestId, comments, canComment, canInternal, now }: Props) {
  return (
    <div className="space-y-5">
      {comments.length === 0 && (
        <p className="flex items-center gap-2 text-ink-soft">
          <MessageSquare aria-hidden className="size-4" />
          Nobody has written anything yet.
        </p>
      )}
      {comments.length > 0 && (
        <ol aria-label="Comments" className="space-y-5">
          {comments.map((comment) => (
            <li key={comment.id} className="flex gap-3">
              <Avatar name={comment.author?.name ?? 'Steward'} className="size-7" />
              <div
                className={cn(
                  'min-w-0 flex-1',
                  comment.internal && '-my-2 rounded-lg bg-amber-soft px-3 py-2',
                )}
              >
                <p className="flex flex-wrap items-center gap-x-2">
                  <span className="font-medium">{comment.author?.name ?? 'Steward'}</span>
                  <RelativeTime at={comment.at} now={now} className="text-sm text-ink-soft" />
                  {comment.internal && <Badge tone="amber">Internal</Badge>}
                </p>
                <p className="break-words whitespace-pre-wrap">
                  {mentionParts(comment.body, comment.mentions).map((part, index) =>
                    part.mention ? (
                      <span key={index} className="font-medium text-accent-text">
                        {part.text}
                      </span>
                    ) : (
                      part.text
                    ),
                  )}
                </p>
                {comment.files.length > 0 && (
                  <ul aria-label="Files" className="mt-1 flex flex-wrap gap-x-4">
                    {comment.files.map((file) => (
                      <li key={file.id} className="min-w-0">
                        <a
                          href={file.url}
                          className="inline-flex min-h-11 max-w-full items-center gap-1.5 rounded-md text-accent-text underline-offset-4 hover:underline md:min-h-8"
                        >
                          <Paperclip aria-hidden className="size-3.5 shrink-0" />
                          <span className="truncate">{file.filename}</span>
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {canComment && <CommentComposer requestId={requestId} canInternal={canInternal} />}
    </div>
  )
}
