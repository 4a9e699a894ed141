import type { Metadata } from 'next'
import { FormView } from '@/src/views/requests/FormView'
import { loadFormPage } from '@/src/views/requests/loadFormPage'

type Props = { params: Promise<{ form: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await loadFormPage((await params).form)
  return { title: 'form' in page ? page.form.title : 'Not ready yet' }
}

export default async function Page({ params }: Props) {
  return <FormView wanted={(await params).form} />
}
