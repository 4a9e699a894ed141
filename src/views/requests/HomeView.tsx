import { localParts } from '@/components/portal/localParts'
import { CatalogueGrid } from '@/components/requests/CatalogueGrid'
import { RequestList } from '@/components/requests/RequestList'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { listMyRequests } from '@/src/operations/requests/listMyRequests'
import { typicalMinutes } from '@/src/operations/requests/typicalMinutes'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { expectedWords } from './expectedWords'
import { greetingWords } from './greetingWords'
import { loadCatalogue } from './loadCatalogue'
import { loadWaitingCounts } from './loadWaitingCounts'
import { toRequestRow } from './toRequestRow'
import { WaitingForYou } from './WaitingForYou'

const SHOWN = 5

/** Where one starts: what waits, what one can ask for, how one's own requests stand. */
export async function HomeView() {
  const { req, actor, profile } = await requireEmployee()
  const now = requestTime()
  const [categories, counts, mine] = await Promise.all([
    loadCatalogue(),
    loadWaitingCounts(),
    listMyRequests(req, actor, { state: null, limit: SHOWN, offset: 0 }),
  ])
  const usual = await typicalMinutes(
    req,
    categories.flatMap(({ forms }) => forms.map(({ id }) => id)),
  )
  const greeting = greetingWords(localParts(Date.parse(now), profile.timezone).clock)
  const total = mine.open + mine.closed
  return (
    <div className="space-y-10">
      <div>
        <h1 className="text-xl font-semibold tracking-tight">
          {greeting}, {profile.name.split(' ')[0]}
        </h1>
        <WaitingForYou counts={counts} />
      </div>
      <section aria-labelledby="ask">
        <h2 id="ask" className="mb-3 text-md font-semibold">
          Ask for something
        </h2>
        <CatalogueGrid
          categories={categories.map((category) => ({
            ...category,
            forms: category.forms.map((form) => ({
              ...form,
              expected: expectedWords({ usualMinutes: usual.get(form.id) ?? null }),
            })),
          }))}
        />
      </section>
      <section aria-labelledby="mine">
        <div className="mb-3 flex min-h-9 items-center justify-between gap-4">
          <h2 id="mine" className="text-md font-semibold">
            My requests
          </h2>
          {total > SHOWN && (
            <ButtonLink href="/requests" variant="ghost" size="sm">
              All {total}
            </ButtonLink>
          )}
        </div>
        <RequestList
          requests={mine.docs.map(toRequestRow)}
          now={now}
          empty="You have not asked for anything yet. Pick a form above; what you ask for then stands here."
        />
      </section>
    </div>
  )
}
