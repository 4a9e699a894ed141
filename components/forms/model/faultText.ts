import type { Fault } from '@/src/domain/shared/Fault'

/** A fault as it stands beside its setting: `Reason: the pattern …` and `Field 2 "reason", label: needs …` lose their whereabouts. */
export function faultText({ code, message }: Fault, label: string): string {
  const place = code === 'invalid' ? message.lastIndexOf(': ') + 2 : label.length + 2
  const rest = code === 'invalid' || message.startsWith(`${label}: `) ? message.slice(place) : message
  return rest.charAt(0).toLocaleUpperCase('en') + rest.slice(1)
}
