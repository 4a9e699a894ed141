import { LiveSubject } from '@/components/portal/live/LiveSubject'
import { MetaLine } from '@/components/portal/MetaLine'
import { PageHeader } from '@/components/portal/PageHeader'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { WatchToggle } from '@/components/portal/WatchToggle'
import { MoveButtons } from '@/components/records/moves/MoveButtons'
import { ApprovalCard } from '@/components/records/page/ApprovalCard'
import { RecordBody } from '@/components/records/page/RecordBody'
import { RecordComments } from '@/components/records/page/RecordComments'
import { RecordFacts } from '@/components/records/page/RecordFacts'
import { RecordFiles } from '@/components/records/page/RecordFiles'
import { RecordTimeline } from '@/components/records/page/RecordTimeline'
import { TrashActions } from '@/components/records/page/TrashActions'
import { TrashedNotice } from '@/components/records/page/TrashedNotice'
import { StateChip } from '@/components/records/StateChip'
import { Card } from '@/components/ui/Card'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { loadRecordPage } from './loadRecordPage'
import { namesOn } from './namesOn'
import { shownRun } from './shownRun'

/** One record: what it holds, where it stands and can go, what was said, and all that happened to it. */
export async function RecordView({ id }: { id: string }) {
  const [{ actor }, page] = await Promise.all([requireEmployee(), loadRecordPage(id)])
  const { record, type, abilities, moves } = page
  const now = requestTime()
  const names = namesOn(page)
  const run = shownRun(page)
  const trashed = record.deletedAt !== null
  const subject = { id: record.id, number: record.number }
  return (
    <>
      <LiveSubject id={record.id} />
      <PageHeader
        back={{ href: `/records/${type.slug}`, label: type.name }}
        title={record.title}
        meta={<StateChip states={type.states} state={record.state} pendingTo={record.pendingTo} />}
        description={
          <MetaLine>
            <span className="tabular">{record.number}</span>
            {record.createdBy && <>Created by {record.createdBy.name}</>}
            <>
              Changed{record.changedBy && <> by {record.changedBy.name}</>}{' '}
              <RelativeTime at={record.updatedAt} now={now} />
            </>
          </MetaLine>
        }
        actions={
          <TrashActions
            record={subject}
            typeSlug={type.slug}
            mayDelete={abilities.delete}
            mayCreate={type.abilities.create && !trashed}
          />
        }
      />
      {trashed && <TrashedNotice record={subject} mayRestore={abilities.restore} />}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-6">
        <div className="space-y-4 lg:order-2">
          {run && <ApprovalCard record={subject} run={run} withdraw={abilities.withdraw} now={now} />}
          {!trashed && !record.pendingTo && (
            <Card title="Next step">
              <MoveButtons record={subject} moves={moves} states={type.states} fields={type.fields} />
            </Card>
          )}
          <Card title="About it">
            <RecordFacts record={record} parts={page.children} edit={abilities.edit} now={now} />
          </Card>
        </div>
        <div className="min-w-0 space-y-4">
          <RecordBody
            record={record}
            type={type}
            names={names}
            files={Object.fromEntries(
              page.files.map(({ id: file, filename, url }) => [file, { filename, url }]),
            )}
            edit={abilities.edit}
            editWhy={abilities.editWhy ?? null}
          />
          <Card title="Files">
            <RecordFiles recordId={record.id} files={page.files} canAttach={abilities.attach} now={now} />
          </Card>
          <Card
            title="Comments"
            actions={
              abilities.watch && (
                <WatchToggle
                  path={`/api/records/${record.id}/watch`}
                  reader={actor.id}
                  watchers={page.watchers}
                />
              )
            }
          >
            <RecordComments
              recordId={record.id}
              comments={page.comments}
              canComment={abilities.comment}
              now={now}
            />
          </Card>
          <Card title="Timeline">
            <RecordTimeline
              events={page.events}
              fields={type.fields}
              states={type.states}
              names={names}
              now={now}
            />
          </Card>
        </div>
      </div>
    </>
  )
}
