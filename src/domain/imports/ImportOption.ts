type Base = { name: string; label: string; help: string }

/** A choice that the person importing makes before the check. Values arrive as booleans or text. */
export type ImportOption =
  | (Base & { kind: 'flag'; default: boolean })
  | (Base & { kind: 'choice'; default: string; choices: readonly { value: string; label: string }[] })
  | (Base & { kind: 'text'; default: string })

export type ImportOptions = Readonly<Record<string, boolean | string>>
