import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseInput } from '@/src/operations/shared/parseInput'
import type { ItemView } from './ItemView'
import { ownItemCommand } from './ownItemCommand'

/** The person who was given an item confirms that they have it. Input: `{}`. */
export function receiveItem(req: PayloadRequest, id: string, input: unknown): Promise<{ doc: ItemView }> {
  return ownItemCommand(req, 'receive', id, (at) => {
    parseInput(z.strictObject({}), input)
    return { step: 'receive', at }
  })
}
