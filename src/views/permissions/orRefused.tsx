import type { ReactNode } from 'react'
import { Refused } from '@/components/permissions/Refused'
import { refusalOf } from '@/src/operations/shared/refusalOf'

/** Draws what was read, or why the reader may not see it. Whatever is no refusal stays an error. */
export async function orRefused<Body>(
  read: Promise<Body>,
  draw: (body: Body) => ReactNode,
): Promise<ReactNode> {
  try {
    return draw(await read)
  } catch (caught) {
    const items = refusalOf(caught)
    if (items === null) throw caught
    return <Refused errors={items} />
  }
}
