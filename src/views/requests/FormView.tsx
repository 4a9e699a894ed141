import { Wrench } from 'lucide-react'
import { EmptyState } from '@/components/portal/EmptyState'
import { PageHeader } from '@/components/portal/PageHeader'
import { RequestForm } from '@/components/requests/RequestForm'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { loadFormPage } from './loadFormPage'
import { WhatHappens } from './WhatHappens'

const back = { href: '/', label: 'Home' }

/** A form to fill in, `slug` or id; or why it cannot be filled in yet. */
export async function FormView({ wanted }: { wanted: string }) {
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
  return (
    <>
      <PageHeader title={page.form.title} description={page.form.description} back={back} />
      <RequestForm form={page.form} mode="submit" aside={<WhatHappens page={page} />} />
    </>
  )
}
