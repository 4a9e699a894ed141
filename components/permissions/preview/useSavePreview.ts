import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { CommandError } from '@/components/portal/readErrors'
import { sendCommand } from '@/components/portal/sendCommand'
import { previewBody } from './previewBody'
import type { PreviewAnswer } from './PreviewAnswer'

/** What the preview said; `answer` is null when it could not be had, and `errors` say why. */
export type Verdict = { answer: PreviewAnswer | null; errors: CommandError[]; asked: number }

/** Refusals that the save gives as well, in the place where Payload shows them: at the field, or as a message. */
const LEFT_TO_THE_SAVE = [400, 401, 404, 409]

/**
 * Saves the form of a document, after asking who would gain or lose rights. `verdict` is set while there is something to
 * confirm; `confirm` saves, `back` does not. Where nothing changes for anybody the form is saved at once.
 */
export function useSavePreview() {
  const { getFields, submit } = useForm()
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const [verdict, setVerdict] = useState<Verdict | null>(null)

  const save = async () => {
    const body = previewBody(collectionSlug ?? '', id === undefined ? null : String(id), getFields())
    if (body === null) return void (await submit())
    setBusy(true)
    const asked = Date.now()
    const sent = await sendCommand(`${config.routes.api}/permissions/preview`, { body })
    setBusy(false)
    if (!sent.ok && !LEFT_TO_THE_SAVE.includes(sent.status)) {
      return setVerdict({ answer: null, errors: sent.errors, asked })
    }
    const answer = sent.ok ? (sent.body as PreviewAnswer) : null
    if (answer !== null && answer.counts.gains + answer.counts.losses > 0) {
      return setVerdict({ answer, errors: [], asked })
    }
    await submit()
  }
  return {
    busy,
    verdict,
    save: () => void save(),
    confirm: () => {
      setVerdict(null)
      void submit()
    },
    back: () => setVerdict(null),
  }
}
