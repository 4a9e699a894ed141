import { PageHeader } from '@/components/portal/PageHeader'
import { VersionList } from '@/components/records/versions/VersionList'
import { VersionDiff } from '@/components/records/versions/VersionDiff'
import { Card } from '@/components/ui/Card'
import { compareVersions } from '@/src/operations/records/compareVersions'
import { listVersions } from '@/src/operations/records/listVersions'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { loadRecordPage } from './loadRecordPage'
import { namesOn } from './namesOn'
import { orForbidden } from './orForbidden'

type Props = { id: string; from: number | null; to: number | null }

/** Every version of a record, two of them beside each other, and the way back to one. */
export async function VersionsView({ id, from, to }: Props) {
  const { req, actor } = await requireEmployee()
  const page = await loadRecordPage(id)
  const { record, type } = page
  const now = requestTime()
  const { docs } = await listVersions(req, actor, record.id)
  const newer = to ?? record.rev
  const older = from ?? docs.find(({ rev }) => rev < newer)?.rev ?? null
  const at = `/records/${type.slug}/${record.number}`
  return (
    <>
      <PageHeader
        back={{ href: at, label: `${record.number} ${record.title}` }}
        title="Earlier versions"
        description="Every change is kept. Compare two of them, or take one back as the newest."
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-6">
        <Card
          title={older === null ? 'Compared' : `What changed from ${older} to ${newer}`}
          className="lg:order-2 lg:col-start-1 lg:row-start-1"
        >
          {older === null ? (
            <p className="text-ink-soft">There is only one version yet.</p>
          ) : (
            await orForbidden(
              compareVersions(req, actor, record.id, { from: older, to: newer }),
              (compared) => (
                <VersionDiff
                  {...compared}
                  fields={type.fields}
                  states={type.states}
                  names={namesOn(page)}
                  now={now}
                />
              ),
              { href: `${at}/versions`, label: 'Show the newest change' },
            )
          )}
        </Card>
        <Card title="Versions" flush>
          <VersionList
            base={`${at}/versions`}
            record={{ id: record.id, number: record.number, rev: record.rev }}
            versions={docs}
            from={older}
            to={newer}
            mayRestore={page.abilities.edit}
            now={now}
          />
        </Card>
      </div>
    </>
  )
}
