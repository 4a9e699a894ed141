import type { ImportRow } from '@/src/domain/imports/ImportRow'
import type { WantedGiven } from '@/src/domain/permissions/import/Given'
import { parseMoment } from '@/src/domain/permissions/import/parseMoment'
import type { ImportContext } from '@/src/operations/imports/Importer'
import type { KnownPerson } from './loadPeople'

type Reading = {
  /** Field that names the person, and the one that names what is given. */
  fields: { person: string; given: string }
  people: ReadonlyMap<string, KnownPerson>
  /** The id of what a cell names; notes the fault itself and answers null when there is none. */
  resolve: (name: string, line: number) => string | null
}

/** Rows as what they give to whom; each cell that names nothing, or no date, is a fault of its row. */
export async function readGiven(
  { fault }: ImportContext,
  rows: AsyncIterable<readonly ImportRow[]>,
  { fields, people, resolve }: Reading,
): Promise<WantedGiven[]> {
  const wanted: WantedGiven[] = []
  for await (const batch of rows) {
    for (const { line, values } of batch) {
      const who = values[fields.person]!.toLowerCase()
      const name = values[fields.given]!
      const person = people.get(who)
      if (!person) {
        fault({
          line,
          field: fields.person,
          rule: who === '' ? 'required' : 'unknown_person',
          message:
            who === ''
              ? 'Name the person by e-mail.'
              : `There is no employee ${who}. Correct the e-mail, or import the people first.`,
          value: who,
        })
      }
      if (name === '')
        fault({
          line,
          field: fields.given,
          rule: 'required',
          message: `Name the ${fields.given}.`,
          value: name,
        })
      const givenId = name === '' ? null : resolve(name, line)
      const validFrom = moment('validFrom')
      const validUntil = moment('validUntil')
      if (!person || givenId === null || validFrom === undefined || validUntil === undefined) continue
      if (validFrom !== null && validUntil !== null && validUntil <= validFrom) {
        fault({
          line,
          field: 'validUntil',
          rule: 'ends_before_start',
          message: 'The validity ends before it begins. Choose an end after the start.',
          value: values.validUntil!,
        })
        continue
      }
      wanted.push({
        line,
        employeeId: person.id,
        givenId,
        validFrom,
        validUntil,
        reason: values.reason || null,
      })

      function moment(field: 'validFrom' | 'validUntil'): number | null | undefined {
        const text = values[field] ?? ''
        if (text === '') return null
        const at = parseMoment(text)
        if (at !== null) return at
        fault({
          line,
          field,
          rule: 'not_a_date',
          message: 'Write the date as 2026-12-01 or 2026-12-01T08:00Z.',
          value: text,
        })
        return undefined
      }
    }
  }
  return wanted
}
