import type { ImportField } from '@/src/domain/imports/ImportField'
import type { Importer } from '@/src/operations/imports/Importer'
import { containerImporter } from './containerImporter'
import { givenImporter } from './givenImporter'
import { peopleImporter } from './peopleImporter'

const PERSON: ImportField = {
  name: 'employee',
  label: 'Employee',
  required: true,
  help: 'The e-mail address of an employee.',
  aliases: ['user', 'e-mail', 'mail', 'email', 'person', 'member'],
}

/** `user,permission` pairs: direct grants. */
const pairs = givenImporter({
  slug: 'permission-grants',
  kind: 'access-pairs',
  label: 'user and permission pairs',
  help: 'A row grants one permission to one person.',
  person: {
    ...PERSON,
    name: 'user',
    label: 'User',
    aliases: ['employee', 'e-mail', 'mail', 'email', 'person'],
  },
  given: {
    name: 'permission',
    label: 'Permission',
    required: true,
    help: 'Its slug, such as itsm-access.read; with "Create what is missing" any name.',
    aliases: ['right', 'grant', 'privilege'],
  },
  options: [
    {
      name: 'createMissing',
      kind: 'flag',
      label: 'Create what is missing',
      help: 'A permission that does not exist is made: orders.approve as that action on a resource "orders", any other name (perm-123) as the right to read a resource of its own.',
      default: false,
    },
    {
      name: 'parent',
      kind: 'text',
      label: 'Below which resource',
      help: 'The slug of the resource under which new ones are put. Who holds rights on it holds them on all of them. Empty: at the top, where nobody does.',
      default: '',
    },
  ],
})

const assignments = givenImporter({
  slug: 'role-assignments',
  kind: 'access-assignments',
  label: 'role assignments',
  help: 'A row gives one role to one person, for a time if it says so.',
  person: PERSON,
  given: { name: 'role', label: 'Role', required: true, help: 'The slug of a role.', aliases: ['role slug'] },
})

const memberships = givenImporter({
  slug: 'group-memberships',
  kind: 'access-memberships',
  label: 'group memberships',
  help: 'A row makes one person a member of one group, for a time if it says so.',
  person: PERSON,
  given: { name: 'group', label: 'Group', required: true, help: 'The slug of a group.', aliases: ['team'] },
})

const SLUG: ImportField = {
  name: 'slug',
  label: 'Slug',
  required: true,
  help: 'Says which one the row means; small letters, digits and hyphens.',
  aliases: ['id', 'key'],
}
const NAME: ImportField = {
  name: 'name',
  label: 'Name',
  required: false,
  help: 'New ones need one.',
  aliases: ['title'],
}
const PERMISSIONS: ImportField = {
  name: 'permissions',
  label: 'Permissions',
  required: false,
  help: 'All of them, by slug, with a semicolon between; a hyphen takes every one away.',
  aliases: ['rights'],
}

const roles = containerImporter({
  slug: 'employee-roles',
  kind: 'access-roles',
  label: 'roles',
  help: 'A row is one role, known by its slug, with all its permissions.',
  parentField: 'inheritsFrom',
  fields: [
    SLUG,
    NAME,
    { name: 'level', label: 'Level', required: false, help: 'From 1 to 100; a new role has 10.' },
    { name: 'status', label: 'Status', required: false, help: 'active or inactive.' },
    {
      name: 'inheritsFrom',
      label: 'Inherits from',
      required: false,
      help: 'The slug of a role, which may be in the same file; a hyphen for none.',
      aliases: ['parent', 'inherits'],
    },
    PERMISSIONS,
  ],
})

const groups = containerImporter({
  slug: 'employee-groups',
  kind: 'access-groups',
  label: 'groups',
  help: 'A row is one group, known by its slug, with all its roles and permissions.',
  parentField: 'parentGroup',
  fields: [
    SLUG,
    NAME,
    {
      name: 'parentGroup',
      label: 'Parent group',
      required: false,
      help: 'The slug of a group, which may be in the same file; a hyphen for none.',
      aliases: ['parent', 'below'],
    },
    {
      name: 'roles',
      label: 'Roles',
      required: false,
      help: 'All of them, by slug, with a semicolon between; a hyphen takes every one away.',
    },
    PERMISSIONS,
  ],
})

/** Every import of people and rights. */
export const accessImporters: readonly Importer[] = [
  pairs,
  peopleImporter,
  roles,
  groups,
  assignments,
  memberships,
]
