/** A fault as it stands beside its field, where its label need not be said again: `Reason: this is …` -> `This is …`. */
export function faultText(message: string, label: string): string {
  const rest = message.startsWith(`${label}: `) ? message.slice(label.length + 2) : message
  return rest.charAt(0).toLocaleUpperCase('en') + rest.slice(1)
}
