const NOT_TEXT = ['radio', 'checkbox', 'button', 'submit']

/** Is the keyboard in a text of its own, where Delete, Ctrl+Z and Ctrl+C belong to the text? */
export function isTyping(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
