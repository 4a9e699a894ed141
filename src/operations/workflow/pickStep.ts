import type { PayloadRequest } from 'payload'
import { refuse } from '@/src/domain/shared/refuse'
import { invalid } from '@/src/operations/shared/invalid'
import { OperationError } from '@/src/platform/OperationError'
import { refusalError } from '@/src/operations/shared/refusalError'
import { nameTheFirst } from './nameTheFirst'
import type { LockedRun } from './Run'
import type { StepRow } from './stepsOf'

type Entitled<Grant> = { step: StepRow; grant: Grant }

/**
 * Which step a command means. Named: that one, by id or node id. Not named: the one open step of the type
 * that the actor may act on; several are 400. A step that is closed is 409 to those who were asked, with
 * who and when; to others, and when there is none, `deny` says why.
 */
export async function pickStep<Grant>(
  req: PayloadRequest,
  run: LockedRun,
  steps: readonly StepRow[],
  type: StepRow['type'],
  wanted: string | undefined,
  entitle: (step: StepRow) => Promise<Grant | OperationError>,
): Promise<Entitled<Grant>> {
  if (wanted !== undefined) {
    const step = steps.find(({ id, nodeId }) => id === wanted || nodeId === wanted)
    if (!step) throw invalid('step', 'This request has no such step.')
    if (step.status !== 'open' || step.type !== type) {
      if (step.asked) throw await closed(step)
      const grant = await entitle(step)
      throw grant instanceof OperationError ? grant : await closed(step)
    }
    const grant = await entitle(step)
    if (grant instanceof OperationError) throw grant
    return { step, grant }
  }
  const open = steps.filter((step) => step.status === 'open' && step.type === type)
  const entitled: Entitled<Grant>[] = []
  let refusal: OperationError | undefined
  for (const step of open) {
    const grant = await entitle(step)
    if (!(grant instanceof OperationError)) entitled.push({ step, grant })
    else if (!refusal || refusal.items[0]?.code === 'forbidden') refusal = grant
  }
  if (entitled.length > 1) {
    throw new OperationError(400, [
      {
        code: 'ambiguous_step',
        field: 'step',
        message: `You may act on several steps: ${entitled.map(({ step }) => `${step.label} (${step.nodeId})`).join(', ')}. Name one.`,
        data: {
          steps: entitled.map(({ step }) => ({ id: step.id, nodeId: step.nodeId, label: step.label })),
        },
      },
    ])
  }
  if (entitled[0]) return entitled[0]
  const past = steps.find((step) => step.asked && step.type === type && step.status !== 'open')
  if (past && (!refusal || refusal.items[0]?.code === 'forbidden')) throw await closed(past)
  if (refusal) throw refusal
  const latest = steps.find((step) => step.type === type && step.status !== 'open')
  const grant = latest ? await entitle(latest) : undefined
  if (grant instanceof OperationError) throw grant
  throw latest
    ? await closed(latest)
    : refusalError(refuse('not_open', `${run.facts.label} is not waiting for that now.`))

  async function closed(step: StepRow): Promise<OperationError> {
    const state = run.state.steps.find(({ key }) => key === `${step.nodeId}:${step.round}`)
    const decided = ['approved', 'rejected', 'returned', 'fulfilled'].includes(step.status)
    return refusalError(
      await nameTheFirst(
        req,
        refuse(
          decided ? 'already_decided' : 'not_open',
          decided
            ? `“${step.label}” has already been ${step.status}.`
            : `“${step.label}” is no longer open: it was ${step.status}.`,
          { data: { step: step.id, nodeId: step.nodeId, status: step.status, ...(state?.closed ?? {}) } },
        ),
      ),
    )
  }
}
