import type { PayloadRequest } from 'payload'

/**
 * Runs `work` in the request's transaction, or in one of its own that commits or rolls back as a whole. It is told
 * whether the transaction is its own.
 */
export async function withTransaction<Result>(
  req: PayloadRequest,
  work: (own: boolean) => Promise<Result>,
): Promise<Result> {
  if (req.transactionID) return work(false)
  const id = await req.payload.db.beginTransaction()
  if (!id) throw new Error('The database did not open a transaction.')
  req.transactionID = id
  try {
    const result = await work(true)
    await req.payload.db.commitTransaction(id)
    return result
  } catch (error) {
    await req.payload.db.rollbackTransaction(id)
    throw error
  } finally {
    delete req.transactionID
  }
}
