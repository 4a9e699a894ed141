type Change = { type: string } & Partial<{ id: string; selected: boolean }>

/** The selection changes among what the canvas reports, by id; undefined when there are none. */
export function markChanges(changes: readonly Change[]): Record<string, boolean> | undefined {
  const marks = changes.flatMap((change) =>
    change.type === 'select' && change.id !== undefined
      ? [[change.id, change.selected === true] as const]
      : [],
  )
  return marks.length > 0 ? Object.fromEntries(marks) : undefined
}
