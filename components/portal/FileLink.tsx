import { Paperclip } from 'lucide-react'

type Props = { file: { filename: string; url: string } }

/** A file to open, under the name it came with. */
export function FileLink({ file: { filename, url } }: Props) {
  return (
    <a
      href={url}
      className="inline-flex min-h-11 max-w-full min-w-0 items-center gap-1.5 rounded-md text-accent-text underline-offset-4 hover:underline md:min-h-8"
    >
      <Paperclip aria-hidden className="size-3.5 shrink-0" />
      <span className="truncate">{filename}</span>
    </a>
  )
}
