type Task = () => Promise<unknown>

const KEY = Symbol.for('steward.exit-tasks')

/**
 * What this process has to finish before it goes. Kept on the process, because the script that serves and
 * Next's bundle each load their own copy of a module.
 */
export function exitTasks(): Set<Task> {
  const home = globalThis as { [KEY]?: Set<Task> }
  home[KEY] ??= new Set()
  return home[KEY]
}
