import { Wrench } from 'lucide-react'
import { EmptyState } from '@/components/portal/EmptyState'
import { PageHeader } from '@/components/portal/PageHeader'
import { RequestForm } from '@/components/requests/RequestForm'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { formStart } from '@/src/operations/requests/formStart'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'
import { loadFormPage } from './loadFormPage'
import { StartNotes } from './StartNotes'
import { WhatHappens } from './WhatHappens'

const back = { href: '/', label: 'Home' }

type Props = { wanted: string; params: readonly (readonly [string, string])[] }

/** A form to fill in, `slug` or id, with the answers that its link or an earlier request brings; or why it cannot be yet. */
export async function FormView({ wanted, params }: Props) {
  const page = await loadFormPage(wanted)
  if ('notReady' in page) {
    return (
      <>
        <PageHeader title="Not ready yet" back={back} />
        <div className="rounded-lg border bg-surface">
          <EmptyState icon={<Wrench aria-hidden />} action={<ButtonLink href="/">Go home</ButtonLink>}>
            {page.notReady}
          </EmptyState>
        </div>
      </>
    )
  }
  const { req, actor } = await requireEmployee()
  const start = await orNotFound(formStart(req, actor, page.form, params))
  return (
    <>
      <PageHeader title={page.form.title} description={page.form.description} back={back} />
      <StartNotes start={start} fields={page.form.fields} />
      <RequestForm
        form={page.form}
        mode="submit"
        initial={start.answers}
        preset={Object.keys(start.answers).length > 0}
        people={Object.entries(start.people).map(([id, name]) => ({ id, name }))}
        aside={<WhatHappens page={page} />}
      />
    </>
  )
}
