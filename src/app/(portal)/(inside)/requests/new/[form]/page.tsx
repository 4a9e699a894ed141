import type { Metadata } from 'next'
import { FormView } from '@/src/views/requests/FormView'
import { loadFormPage } from '@/src/views/requests/loadFormPage'

type Props = {
  params: Promise<{ form: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const page = await loadFormPage((await params).form)
  return { title: 'form' in page ? page.form.title : 'Not ready yet' }
}

export default async function Page({ params, searchParams }: Props) {
  const given = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value] as const),
  )
  return <FormView wanted={(await params).form} params={given} />
}
