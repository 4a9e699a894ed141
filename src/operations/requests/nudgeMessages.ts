import { z } from 'zod'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { requestSubject } from './requestSubject'
import { requestWaits } from './requestWaits'

const schema = z.object({ by: z.string(), to: z.array(z.uuid()) })

/** A reminder reaches those of its people for whom the request still waits. */
export const nudgeMessages: StillTrue = async (req, notice) => {
  const { by, to } = schema.parse(notice.data)
  const about = await requestSubject.about(req, notice.subject.id)
  if (!about) return []
  const waits = new Set((await requestWaits(req, notice.subject.id)).map(({ id }) => id))
  const still = to.filter((id) => waits.has(id))
  if (still.length === 0) return []
  return [
    {
      to: still,
      title: `${by} reminds you of ${about.label}`,
      body: `${about.title}\n\nIt waits for you. If it is not yours to do, hand it on or send it back.`,
      link: about.link,
    },
  ]
}
