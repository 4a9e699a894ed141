/**
 * A function that makes something of a part and remembers it: while the part is the same object and `same` finds
 * nothing changed in what was made, the very object of before comes back, and the canvas has nothing to draw.
 */
export function recall<Part extends object, Made extends object>(
  same: (before: Made, now: Made) => boolean,
): (part: Part, now: Made) => Made {
  const known = new WeakMap<Part, Made>()
  return (part, now) => {
    const before = known.get(part)
    if (before && same(before, now)) return before
    known.set(part, now)
    return now
  }
}
