import type { PayloadRequest } from 'payload'
import { preparedStatement } from './preparedStatement'
import { runPrepared } from './runPrepared'
import { transactionOf } from './transactionOf'

/**
 * What a function of the database says of `argument`, `call(argument jsonb)`, after all that this transaction wrote:
 * what waits is sent in the same statement, before it. `commit`: the transaction ends with it, for whoever opened the
 * transaction and does nothing more in it.
 */
export async function askLast<Answer>(
  req: PayloadRequest,
  call: string,
  argument: unknown,
  commit = false,
): Promise<Answer> {
  if (req.transactionID)
    return (await transactionOf(req)).client.ask(call, argument, commit) as Promise<Answer>
  const statement = preparedStatement(`select ${call}($1::jsonb) as answer`)
  const [row] = await runPrepared<{ answer: Answer }>(req, statement, [JSON.stringify(argument)])
  return row!.answer
}
