/** The value an object itself holds: a field may be called `constructor`, which every object inherits. */
export function ownValue(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
