import { ShieldCheck } from 'lucide-react'
import { ElevationRows } from '@/components/permissions/elevations/ElevationRows'
import { TakeRole } from '@/components/permissions/elevations/TakeRole'
import { EmptyState } from '@/components/portal/EmptyState'
import { PageHeader } from '@/components/portal/PageHeader'
import { listElevations } from '@/src/operations/permissions/elevations/listElevations'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'

/** What one may take in an emergency, what one took, and what others took that one looks after. */
export async function ElevationsView() {
  const { req, actor } = await requireEmployee()
  const { rules, mine, others } = await listElevations(req, actor)
  const now = requestTime()
  const sections = [
    { title: 'Taken by you', elevations: mine, own: true },
    { title: 'Taken by others', elevations: others, own: false },
  ].filter(({ elevations }) => elevations.length > 0)
  return (
    <>
      <PageHeader
        back={{ href: '/rights', label: 'My rights' }}
        title="Emergency roles"
        description="A role for an emergency: reasoned, short, seen by others, and over by itself."
      />
      <div className="space-y-8">
        {rules.length > 0 && <TakeRole rules={rules} />}
        {sections.map(({ title, elevations, own }) => (
          <section key={title} aria-label={title}>
            <h2 className="mb-3 text-md font-semibold">{title}</h2>
            <ElevationRows elevations={elevations} now={now} own={own} />
          </section>
        ))}
        {rules.length === 0 && sections.length === 0 && (
          <EmptyState icon={<ShieldCheck aria-hidden />}>
            No rule lets you take a role in an emergency. An administrator can write one.
          </EmptyState>
        )}
      </div>
    </>
  )
}
