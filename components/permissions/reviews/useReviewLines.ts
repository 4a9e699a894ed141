'use client'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { commandErrorText } from '@/components/portal/commandErrorText'
import type { CommandError } from '@/components/portal/readErrors'
import { sendCommand } from '@/components/portal/sendCommand'
import type { ReviewLine } from './ReviewLine'

type Result = { id: string; ok: boolean; decision?: string; error?: CommandError }

/** So many go in one call. */
const AT_ONCE = 100

/** The lines of one reviewer, which of them are chosen, and deciding about them. */
export function useReviewLines(first: readonly ReviewLine[]) {
  const [lines, setLines] = useState(first)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map())
  const [busy, setBusy] = useState(false)

  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((now) => {
      const next = new Set(now)
      for (const id of ids) {
        if (on) next.add(id)
        else next.delete(id)
      }
      return next
    })

  /** Answers whether every one of them was done; what was not says why at its line. */
  const decide = async (
    ids: readonly string[],
    decision: 'keep' | 'revoke',
    reason: string,
  ): Promise<boolean> => {
    setBusy(true)
    const results: Result[] = []
    let refused: CommandError | undefined
    for (let at = 0; at < ids.length && !refused; at += AT_ONCE) {
      const body = { ids: ids.slice(at, at + AT_ONCE), decision, ...(reason ? { reason } : {}) }
      const answer = await sendCommand('/api/access-review-items/decide', { body })
      if (answer.ok) results.push(...((answer.body as { results?: Result[] }).results ?? []))
      else refused = answer.errors[0]
    }
    setBusy(false)
    const done = new Map(results.flatMap(({ id, ok, decision: how }) => (ok ? [[id, how ?? decision]] : [])))
    setLines((now) =>
      now.map((line) => {
        const how = done.get(line.id)
        return how ? { ...line, decision: how, reason: reason || null } : line
      }),
    )
    const failed = results.filter(({ ok }) => !ok)
    setProblems(new Map(failed.map(({ id, error }) => [id, commandErrorText(error)])))
    choose([...done.keys()], false)
    if (refused) toast.error('That was not stored.', { description: commandErrorText(refused) })
    else if (failed.length > 0) toast.error(`${failed.length} of ${ids.length} were not stored.`)
    else toast.success(decision === 'keep' ? `${done.size} kept.` : `${done.size} taken away.`)
    return !refused && failed.length === 0
  }

  return { lines, chosen, problems, busy, choose, decide }
}
