import { Package, QrCode } from 'lucide-react'
import { EmptyState } from '@/components/portal/EmptyState'
import { PageHeader } from '@/components/portal/PageHeader'
import { FindItem } from '@/components/inventory/FindItem'
import { MyThings } from '@/components/inventory/MyThings'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { heldItems } from '@/src/operations/inventory/heldItems'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { looksAfter } from './looksAfter'

/** What the reader has; for those who look after assets, the way to any of them. */
export async function ThingsView() {
  const { req, actor } = await requireEmployee()
  const { docs, waiting } = await heldItems(req, actor, actor.id)
  const keeper = looksAfter(actor)
  return (
    <>
      <PageHeader
        title="My things"
        description="What you have from the company. Confirm what you got, give back what you do not need."
        actions={
          <ButtonLink href="/scan">
            <QrCode aria-hidden className="size-4" />
            Scan a label
          </ButtonLink>
        }
      />
      {docs.length + waiting.length > 0 ? (
        <MyThings items={docs} waiting={waiting} now={requestTime()} />
      ) : (
        <div className="rounded-lg border bg-surface">
          <EmptyState
            icon={<Package aria-hidden />}
            action={<ButtonLink href="/">Ask for something</ButtonLink>}
          >
            You have nothing of ours.
          </EmptyState>
        </div>
      )}
      {keeper && (
        <section aria-labelledby="look-after" className="mt-8">
          <h2 id="look-after" className="mb-3 text-md font-semibold">
            What you look after
          </h2>
          <FindItem />
        </section>
      )}
    </>
  )
}
