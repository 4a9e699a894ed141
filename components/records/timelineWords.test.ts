import { expect, test } from 'vitest'
import { eventWords } from '@/components/portal/eventWords'
import { timelineKinds } from '@/src/domain/records/timelineKinds'

test.each(Object.values(timelineKinds).filter((kind) => kind !== null))(
  '%s has words of its own on the timeline of a record',
  (kind) => expect(eventWords(kind)).not.toEqual(eventWords('other')),
)
