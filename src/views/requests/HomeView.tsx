import { Icon } from '@/components/portal/Icon'
import { localParts } from '@/components/portal/localParts'
import { CatalogueGrid } from '@/components/requests/CatalogueGrid'
import { DraftList } from '@/components/requests/DraftList'
import { RequestList } from '@/components/requests/RequestList'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { listDrafts } from '@/src/operations/requests/drafts/listDrafts'
import { inReaderWords } from '@/src/operations/requests/inReaderWords'
import { listMyRequests } from '@/src/operations/requests/listMyRequests'
import { popularForms } from '@/src/operations/requests/popularForms'
import { recentForms } from '@/src/operations/requests/recentForms'
import { typicalMinutes } from '@/src/operations/requests/typicalMinutes'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { expectedWords } from './expectedWords'
import { greetingWords } from './greetingWords'
import { loadCatalogue } from './loadCatalogue'
import { loadFormWords } from './loadFormWords'
import { loadWaitingCounts } from './loadWaitingCounts'
import { Shortcuts } from './Shortcuts'
import { toRequestRow } from './toRequestRow'
import { WaitingForYou } from './WaitingForYou'

const SHOWN = 5
/** Of the forms that many use, and of those one used oneself. */
const OFFERED = 4
/** Below this many forms the catalogue itself is a shortcut. */
const FEW = 4

/** Where one starts: what waits, what one can ask for, how one's own requests stand. */
export async function HomeView() {
  const { req, actor, profile } = await requireEmployee()
  const now = requestTime()
  const [inWords, categories, counts, mine, drafts, popular, recent] = await Promise.all([
    loadFormWords(),
    loadCatalogue(),
    loadWaitingCounts(),
    listMyRequests(req, actor, { state: null, limit: SHOWN, offset: 0 }),
    listDrafts(req, actor),
    popularForms(req, actor.id, Date.parse(now), 2 * OFFERED),
    recentForms(req, actor.id, OFFERED),
  ])
  const usual = await typicalMinutes(
    req,
    categories.flatMap(({ forms }) => forms.map(({ id }) => id)),
  )
  const greeting = greetingWords(localParts(Date.parse(now), profile.timezone).clock)
  const used = new Set(recent.map(({ id }) => id))
  const many = categories.reduce((sum, { forms }) => sum + forms.length, 0) >= FEW
  const total = mine.open + mine.closed
  return (
    <div className="space-y-10">
      <div>
        <h1 className="text-xl font-semibold tracking-tight">
          {greeting}, {profile.name.split(' ')[0]}
        </h1>
        <WaitingForYou counts={counts} />
        <DraftList drafts={drafts.map((draft) => ({ ...draft, form: inWords(draft.form) }))} now={now} />
      </div>
      <section aria-labelledby="ask">
        <h2 id="ask" className="mb-3 text-md font-semibold">
          Ask for something
        </h2>
        <div className="mb-5 space-y-3 empty:hidden">
          {many && <Shortcuts label="Recent" forms={recent.map(inWords)} />}
          {many && (
            <Shortcuts
              label="Popular"
              forms={popular
                .filter(({ id }) => !used.has(id))
                .slice(0, OFFERED)
                .map(inWords)}
            />
          )}
        </div>
        <CatalogueGrid
          categories={categories.map((category) => ({
            ...category,
            icon: <Icon name={category.icon} className="size-4 text-ink-soft" />,
            forms: category.forms.map((form) => ({
              ...form,
              icon: <Icon name={form.icon} />,
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
          requests={(await inReaderWords(req, mine.docs)).map(toRequestRow)}
          now={now}
          empty="You have not asked for anything yet. Pick a form above; what you ask for then stands here."
        />
      </section>
    </div>
  )
}
