import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { askersOf } from './askersOf'
import { stepOf } from './stepOf'

/** Tells those who asked that one step is behind them and the request goes on. */
export const stepApproved: StillTrue = async (req, notice) => {
  const step = await stepOf(req, notice)
  if (!step || step.status !== 'approved') return []
  const { label, title, link } = step.about
  return [
    {
      to: askersOf(step.about, notice.data?.by),
      title: `${label} is one step further`,
      body: `“${step.label}” is approved. ${title} goes on to its next step.`,
      link,
    },
  ]
}
