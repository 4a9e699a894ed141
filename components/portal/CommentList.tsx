import { MessageSquare } from 'lucide-react'
import { Avatar } from '@/components/ui/Avatar'
import { Badge } from '@/components/ui/Badge'
import { cn } from '@/components/ui/cn'
import { FileLink } from './FileLink'
import { mentionParts } from './mentionParts'
import { RelativeTime } from './RelativeTime'

type Person = { id: string; name: string }

export type ShownComment = {
  id: string
  /** Null when Steward itself wrote it. */
  author: Person | null
  body: string
  /** ISO instant. */
  at: string
  internal?: boolean
  mentions?: readonly Person[]
  files?: readonly { id: string; filename: string; url: string }[]
}

type Props = { comments: readonly ShownComment[]; now?: string }

/** What people said to each other about something, oldest first; internal notes are marked. */
export function CommentList({ comments, now }: Props) {
  if (comments.length === 0) {
    return (
      <p className="flex items-center gap-2 text-ink-soft">
        <MessageSquare aria-hidden className="size-4" />
        Nobody has written anything yet.
      </p>
    )
  }
  return (
    <ol aria-label="Comments" className="space-y-5">
      {comments.map(({ id, author, body, at, internal = false, mentions = [], files = [] }) => (
        <li key={id} className="flex gap-3">
          <Avatar name={author?.name ?? 'Steward'} className="size-7" />
          <div className={cn('min-w-0 flex-1', internal && '-my-2 rounded-lg bg-amber-soft px-3 py-2')}>
            <p className="flex flex-wrap items-center gap-x-2">
              <span className="font-medium">{author?.name ?? 'Steward'}</span>
              <RelativeTime at={at} now={now} className="text-sm text-ink-soft" />
              {internal && <Badge tone="amber">Internal</Badge>}
            </p>
            <p className="break-words whitespace-pre-wrap">
              {mentionParts(body, mentions).map((part, index) =>
                part.mention ? (
                  <span key={index} className="font-medium text-accent-text">
                    {part.text}
                  </span>
                ) : (
                  part.text
                ),
              )}
            </p>
            {files.length > 0 && (
              <ul aria-label="Files" className="mt-1 flex flex-wrap gap-x-4">
                {files.map((file) => (
                  <li key={file.id} className="min-w-0">
                    <FileLink file={file} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
