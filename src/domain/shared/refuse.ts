import type { Refusal } from './Refusal'

export function refuse(code: string, message: string, extra: Pick<Refusal, 'field' | 'data'> = {}): Refusal {
  return { refused: true, code, message, ...extra }
}
