'use client'
import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import { checkPart } from '@/components/forms/answers/checkPart'
import { newId } from '@/components/portal/newId'
import { sendSignedIn } from '@/components/portal/sendSignedIn'
import { usePart } from '@/components/ui/usePart'
import type { CheckedAnswers } from '@/src/domain/forms/checkAnswers'
import { emptyAnswers } from '@/src/domain/forms/emptyAnswers'
import { visibleFields } from '@/src/domain/forms/visibleFields'
import type { DraftStart } from './chooseDraft'
import type { RequestFormProps } from './RequestFormProps'
import type { RelationChoice } from '@/components/forms/answers/readChoices'
import { submitFailure, type SubmitFailure } from './submitFailure'
import { useRequestDraft } from './useRequestDraft'

const noFailure: SubmitFailure = { message: '', fields: {}, signIn: false, newKey: false }

/** The state of a form that is being filled in, and its way to the server. `focus` jumps to a field by name. */
export function useRequestForm(
  props: RequestFormProps,
  place: { key: string; path: string; start: DraftStart },
  focus: (name: string) => void,
) {
  const { form, mode, requestId, initial, people = [], files = {} } = props
  const { restored } = place.start
  const router = useRouter()
  const [answers, setAnswers] = useState<Record<string, unknown>>(() => ({
    ...emptyAnswers(form.fields),
    ...initial,
    ...restored?.answers,
  }))
  const [labels, setLabels] = useState<Record<string, string>>(() => ({
    ...Object.fromEntries(people.map((person) => [person.id, person.name])),
    ...Object.fromEntries(Object.entries(files).map(([id, file]) => [id, file.filename])),
    ...restored?.labels,
  }))
  const [priority, setPriority] = useState(restored?.priority ?? 'medium')
  const [requestedFor, setRequestedFor] = useState<RelationChoice | null>(restored?.requestedFor ?? null)
  const [forSomeone, setForSomeone] = useState(Boolean(restored?.requestedFor))
  const [idempotencyKey, setIdempotencyKey] = useState(() => restored?.idempotencyKey ?? newId())
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const [changed, setChanged] = useState(false)
  const [failure, setFailure] = useState<SubmitFailure>(noFailure)
  const [busyFields, setBusyFields] = useState<ReadonlySet<string>>(new Set())
  const [sending, setSending] = useState(false)
  const onItsWay = useRef(false)

  const names = useMemo(() => new Set(form.fields.map((field) => field.name)), [form.fields])
  // Answers of an older version may carry names that this one would refuse.
  const known = useMemo(
    () => Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name))),
    [answers, names],
  )
  const visible = useMemo(() => visibleFields(form.fields, known), [form.fields, known])
  const judge = usePart(checkPart, changed || tried || touched.size > 0)
  const localFaults = useMemo(
    () => (judge ? faultsOf(judge.checkAnswers(form.fields, known)) : {}),
    [judge, form.fields, known],
  )
  const draft = useMemo(
    () => ({
      answers: known,
      labels,
      priority,
      requestedFor: forSomeone ? requestedFor : null,
      idempotencyKey,
    }),
    [known, labels, priority, requestedFor, forSomeone, idempotencyKey],
  )
  const { saved, conflict, keepMine, halt, resume, forget } = useRequestDraft({
    ...place,
    form,
    body: draft,
    changed,
  })

  const faultOf = (name: string): string | undefined =>
    failure.fields[name] ?? (tried || touched.has(name) ? localFaults[name] : undefined)
  const missingPerson = forSomeone && requestedFor === null

  const change = (name: string, value: unknown) => {
    setAnswers((now) => ({ ...now, [name]: value }))
    setFailure((now) => ({ ...now, fields: omit(now.fields, name) }))
    setChanged(true)
  }

  /** What can be sent; null where something is missing or wrong, which then has the focus. */
  const judged = async (): Promise<Record<string, unknown> | null> => {
    const checker = await checkPart.fetch()
    if (!checker) {
      setFailure({
        ...noFailure,
        message: 'The form could not be checked. Look at your connection and submit again.',
      })
      return null
    }
    const checked = checker.checkAnswers(form.fields, known)
    const faults = faultsOf(checked)
    const first = missingPerson
      ? 'asked-for'
      : form.fields.find((field) => faults[field.name] !== undefined)?.name
    if (first !== undefined) focus(first)
    return checked.ok && first === undefined ? checked.data : null
  }

  const submit = async () => {
    if (onItsWay.current) return
    onItsWay.current = true
    setTried(true)
    const data = await judged()
    onItsWay.current = false
    if (!data) return
    if (busyFields.size > 0) {
      setFailure({ ...noFailure, message: 'A file is still being uploaded. Submit again when it is done.' })
      return
    }
    onItsWay.current = true
    setSending(true)
    setFailure(noFailure)
    await halt()
    const answer =
      mode === 'resubmit' && requestId !== undefined
        ? await sendSignedIn(`/api/itsm-requests/${requestId}/resubmit`, { body: { data } })
        : await sendSignedIn('/api/itsm-requests/submit', {
            body: {
              form: form.slug,
              data,
              priority,
              ...(forSomeone && requestedFor ? { requestedFor: requestedFor.id } : {}),
              idempotencyKey,
            },
          })
    if (answer.ok) {
      // It stays "on its way" until the next page is there: a late second click finds nothing to do.
      void forget({ onServer: mode === 'resubmit' })
      router.push(`/requests/${requestId ?? createdId(answer.body) ?? ''}`)
      router.refresh()
      return
    }
    onItsWay.current = false
    setSending(false)
    resume()
    const refused = submitFailure(answer, visible)
    setFailure(refused)
    if (refused.newKey) setIdempotencyKey(newId())
    const refusedField = form.fields.find((field) => refused.fields[field.name] !== undefined)
    if (refusedField) focus(refusedField.name)
  }

  return {
    answers: known,
    visible,
    priority,
    requestedFor,
    forSomeone,
    failure,
    sending,
    saved,
    conflict,
    keepMine,
    halt,
    tried,
    missingPerson,
    faultOf,
    change,
    submit,
    forget,
    touch: (name: string) => setTouched((now) => new Set(now).add(name)),
    labelOf: (id: string) => labels[id],
    remember: (id: string, label: string) => setLabels((now) => ({ ...now, [id]: label })),
    setBusy: (name: string, busy: boolean) =>
      setBusyFields((now) => {
        const next = new Set(now)
        if (busy) next.add(name)
        else next.delete(name)
        return next
      }),
    choosePriority: (value: string) => {
      setPriority(value)
      setChanged(true)
    },
    choosePerson: (person: RelationChoice | null) => {
      setRequestedFor(person)
      setChanged(true)
    },
    askForSomeone: (on: boolean) => {
      setForSomeone(on)
      setChanged(true)
    },
  }
}

function faultsOf(checked: CheckedAnswers): Record<string, string> {
  const faults: Record<string, string> = {}
  if (checked.ok) return faults
  for (const fault of checked.faults) faults[fault.path.slice('data.'.length)] ??= fault.message
  return faults
}

function omit(record: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))
}

function createdId(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('doc' in body)) return undefined
  const { doc } = body
  return typeof doc === 'object' && doc !== null && 'id' in doc && typeof doc.id === 'string'
    ? doc.id
    : undefined
}
