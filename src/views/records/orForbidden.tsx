import type { ReactNode } from 'react'
import { ForbiddenState } from '@/components/portal/ForbiddenState'
import { refusalOf } from '@/src/operations/shared/refusalOf'

/** Draws what was read, or why the reader gets nothing of it. Whatever is no refusal stays an error. */
export async function orForbidden<Read>(
  read: Promise<Read>,
  draw: (read: Read) => ReactNode,
  back?: { href: string; label: string },
): Promise<ReactNode> {
  try {
    return draw(await read)
  } catch (caught) {
    const errors = refusalOf(caught)
    if (errors === null) throw caught
    return <ForbiddenState errors={errors} back={back} />
  }
}
