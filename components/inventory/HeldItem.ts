import type { ShownHandover } from './ShownHandover'

/** What a person has in their hands, and what the reader may say about it. */
export type HeldItem = {
  id: string
  identifier: string
  type: { id: string; slug: string; name: string }
  request: { id: string; number: string } | null
  since: string | null
  abilities: { receive: boolean; handBack: boolean; withdraw: boolean; takeBack: boolean }
} & ShownHandover

/** A replacement on the way: of which type, since when, at which place in the queue, and for what. */
export type WaitingItem = {
  id: string
  type: { id: string; slug: string; name: string }
  since: string
  place: number
  identifier: string | null
  abilities: { cancel: boolean }
}
