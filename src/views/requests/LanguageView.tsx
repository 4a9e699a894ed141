import { LanguageChoice } from '@/components/requests/LanguageChoice'
import { languagesOffered } from '@/src/operations/requests/languagesOffered'
import { requireEmployee } from '@/src/server/requireEmployee'

/** In which language the reader wants to see forms; nothing where no form has another one than its own. */
export async function LanguageView() {
  const { req, actor } = await requireEmployee()
  const offered = await languagesOffered(req, actor.id)
  if (offered.length === 0) return null
  return (
    <section aria-labelledby="language" className="mb-10">
      <h2 id="language" className="text-md font-semibold">
        Language of forms
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-ink-soft">
        What a form does not say in this language you read as it was written.
      </p>
      <LanguageChoice employee={actor.id} offered={offered} chosen={req.user?.locale ?? null} />
    </section>
  )
}
