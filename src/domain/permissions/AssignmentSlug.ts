export type AssignmentSlug = 'role-assignments' | 'group-memberships' | 'permission-grants'
