import { Fragment } from 'react'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }

/**
 * A text in which the words looked for are marked with `<mark>` and everything else is escaped. It is taken apart and
 * drawn as text, so that nothing in it can become markup.
 */
export function MarkedText({ html }: { html: string }) {
  return html.split(/(<mark>[\s\S]*?<\/mark>)/).map((part, index) => {
    const inner = /^<mark>([\s\S]*?)<\/mark>$/.exec(part)?.[1]
    return inner === undefined ? (
      <Fragment key={index}>{plain(part)}</Fragment>
    ) : (
      <mark key={index} className="rounded-sm bg-amber-soft px-0.5 font-medium text-amber">
        {plain(inner)}
      </mark>
    )
  })
}

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (all, name: string) => ENTITIES[name] ?? all)
}
