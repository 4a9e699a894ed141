import { ACTIONS, type Action } from '@/src/domain/permissions/actions'
import { isAction } from '@/src/domain/permissions/isAction'
import { isSlug } from '@/src/domain/permissions/isSlug'
import { importedSlug } from './importedSlug'

export type NamedPermission = { resource: string; action: Action; title: string }
type Misnamed = { rule: string; message: string }

/**
 * What a permission's name in a file means: `resource.action` of ours, or, where `foreign` names may come in, a name
 * of another system, which becomes the right to `read` a resource of its own. `isResource` says which slugs there
 * are: behind one of those only our actions count, so that a slip of the pen is not taken for a name.
 */
export function permissionOf(
  name: string,
  foreign: boolean,
  isResource: (slug: string) => boolean,
): NamedPermission | Misnamed {
  const dot = name.indexOf('.')
  const resource = name.slice(0, dot)
  const action = name.slice(dot + 1)
  if (dot > 0 && isSlug(resource) && isAction(action)) return { resource, action, title: resource }
  if (dot > 0 && isResource(resource)) {
    return {
      rule: 'unknown_action',
      message: `"${action}" is no action. Use one of ${ACTIONS.join(', ')}, as in ${resource}.read.`,
    }
  }
  if (foreign) return { resource: importedSlug(name), action: 'read', title: name }
  return {
    rule: 'not_a_permission',
    message:
      dot > 0
        ? `There is no resource "${resource}". Correct the name, or import with "Create what is missing".`
        : `A permission is named resource.action, as itsm-access.read. Correct the name, or import with "Create what is missing".`,
  }
}
