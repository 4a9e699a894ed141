const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** Gives every part of a file an id that XML allows and that no other part has; the wish is kept where it can be. */
export function xmlNames(): (wish: string) => string {
  const taken = new Set<string>()
  return (wish) => {
    const base = NAME.test(wish) ? wish : `_${wish.replace(/[^A-Za-z0-9_.-]/g, '_')}`
    let name = base
    for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`
    taken.add(name)
    return name
  }
}
