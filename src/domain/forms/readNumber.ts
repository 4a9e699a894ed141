const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** The finite number that a value is or spells in decimal digits, else undefined. */
export function readNumber(value: unknown): number | undefined {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && decimal.test(value.trim())
        ? Number(value.trim())
        : NaN
  return Number.isFinite(number) ? number : undefined
}
