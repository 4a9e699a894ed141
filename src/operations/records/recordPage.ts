import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { movesOf, type RecordMove } from '@/src/domain/records/movesOf'
import { watchersOf } from '@/src/operations/shared/watchersOf'
import type { RecordComment } from './commentOnRecord'
import { describeRun, type RunDetails } from './describeRun'
import { holdsOf } from './holdsOf'
import { mayEdit } from './mayEdit'
import { namesIn } from './namesIn'
import { recordEvents, type RecordEvent } from './recordEvents'
import { readAround, type Around } from './readAround'
import { referencesIn } from './referencesIn'
import { seeRecord } from './seeRecord'
import { shownRecord, type RecordDoc } from './shownRecord'
import { shownType, type ShownType } from './shownType'
import { watchedRecords } from './watchedRecords'

type Person = { id: string; name: string }
type Other = Pick<NonNullable<Around['parent']>, 'id' | 'number' | 'title'>

export type RecordPage = {
  record: Omit<RecordDoc, 'owner' | 'assignee' | 'parent' | 'createdBy' | 'changedBy' | 'pendingBy'> & {
    owner: Person | null
    assignee: Person | null
    createdBy: Person | null
    changedBy: Person | null
    pendingBy: Person | null
    parent: Other | null
  }
  type: ShownType
  abilities: {
    edit: boolean
    editWhy?: string
    transition: boolean
    comment: boolean
    attach: boolean
    delete: boolean
    restore: boolean
    manage: boolean
    withdraw: boolean
    watch: boolean
  }
  /** Who follows it. */
  watchers: Person[]
  moves: RecordMove[]
  children: Around['children']
  comments: RecordComment[]
  files: Around['files']
  run:
    | (RunDetails & {
        to: string | null
        toLabel: string | null
        askedBy: Person | null
        askedAt: string | null
      })
    | null
  /** Names by id of people in the custom fields. */
  people: Record<string, string>
  /** Numbers and titles by id of records in the custom fields, as far as the reader may see them. */
  references: Record<string, { label: string }>
  events: RecordEvent[]
}

/** Everything that the page of a record shows to one reader, by id or number; 404 to who may not see it. */
export async function recordPage(req: PayloadRequest, actor: Actor, wanted: string): Promise<RecordPage> {
  const { record, type } = await seeRecord(req, actor, wanted)
  const around = await readAround(req, actor, record)
  const shown = shownRecord(actor, type, record)
  const run = await describeRun(req, actor, record)
  const edits = mayEdit(actor, record)
  const may = (action: 'delete' | 'manage') => can(actor.rights, actor.tree, record.resource, action)
  const live = record.deletedAt === null
  const moves = movesOf(type, record, { edits, holds: holdsOf(actor) })
  const pending = record.pendingTo !== null
  const fieldOf = new Map(
    type.fields.flatMap(({ name, type: kind }) =>
      kind === 'file' ? [[String(record.data[name]), name]] : [],
    ),
  )
  const person = (id: string | null): Person | null =>
    id === null ? null : { id, name: around.people[id] ?? id }
  const asked = pending ? record.pendingTo : null
  return {
    record: {
      ...shown,
      owner: person(record.owner),
      assignee: person(record.assignee),
      createdBy: person(record.createdBy),
      changedBy: person(record.changedBy),
      pendingBy: person(record.pendingBy),
      parent: around.parent,
    },
    type: shownType(actor, type),
    abilities: {
      edit: edits && live && !pending,
      ...(edits && live && !pending
        ? {}
        : { editWhy: whyNot({ live, edits, own: record.owner === actor.id }) }),
      transition: moves.some(({ allowed }) => allowed),
      comment: live,
      attach: edits && live,
      delete: may('delete') && live && !pending,
      restore: may('delete') && !live,
      manage: may('manage'),
      withdraw: pending && live && (record.pendingBy === actor.id || may('manage')),
      watch: live,
    },
    watchers: await watchersOf(req, watchedRecords, record.id),
    moves,
    children: around.children,
    comments: around.comments,
    files: around.files.map((file) => {
      const field = fieldOf.get(file.id)
      return field === undefined ? file : { ...file, field }
    }),
    run: run && {
      ...run,
      to: asked,
      toLabel: type.states.find(({ key }) => key === asked)?.label ?? null,
      askedBy: person(record.pendingBy),
      askedAt: record.pendingSince,
    },
    people: await namesIn(req, type.fields, [shown]),
    references: await referencesIn(req, actor, type, shown),
    events: await recordEvents(req, actor, record.id, type),
  }
}

function whyNot({ live, edits, own }: { live: boolean; edits: boolean; own: boolean }): string {
  if (!live) return 'It is in the trash. Restore it first.'
  if (edits)
    return 'It waits for an approval and stays as it is until then, or until the request is taken back.'
  return own
    ? 'It is closed, and its owner edits it only while it is open.'
    : 'You may see this record and not edit it.'
}
