import { useField } from '@payloadcms/ui'
import { z } from 'zod'
import { useAnswer } from '../useAnswer'
import { Banner } from './Banner'

const revOf = z.object({ rev: z.number().nullish() })

type Props = {
  /** `/api/itsm-forms/<id>` */
  url: string
}

/** After somebody else had the form: whether they saved it, so that what is shown here is of yesterday. */
export function SavedMeanwhile({ url }: Props) {
  const { value: shown } = useField<number | undefined>({ path: 'rev' })
  const stored = useAnswer(`${url}?depth=0`, revOf)
  if (!stored?.ok || (stored.answer.rev ?? 1) <= (shown ?? 1)) return null
  return (
    <Banner
      bad
      text="The form was saved by somebody else meanwhile, so it cannot be saved as it is shown here. Reload to go on from theirs; what you have not saved is lost then, so export it first."
      actions={[{ label: 'Reload', act: () => window.location.reload() }]}
    />
  )
}
