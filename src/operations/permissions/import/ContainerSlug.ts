export type ContainerSlug = 'employee-roles' | 'employee-groups'
