import { AccessReviewItems } from '@/collections/permissions/AccessReviewItems'
import { AccessReviews } from '@/collections/permissions/AccessReviews'
import { BreakGlassRules } from '@/collections/permissions/BreakGlassRules'
import { Elevations } from '@/collections/permissions/Elevations'
import { EmployeeGroups } from '@/collections/permissions/EmployeeGroups'
import { EmployeeRoles } from '@/collections/permissions/EmployeeRoles'
import { GroupMemberships } from '@/collections/permissions/GroupMemberships'
import { PermissionGrants } from '@/collections/permissions/PermissionGrants'
import { PermissionResources } from '@/collections/permissions/PermissionResources'
import { Permissions } from '@/collections/permissions/Permissions'
import { RoleAssignments } from '@/collections/permissions/RoleAssignments'
import { SeparationRules } from '@/collections/permissions/SeparationRules'
import { importers } from '@/src/operations/imports/importers'
import { accessImporters } from '@/src/operations/permissions/import/accessImporters'
import { registerNotices } from '@/src/operations/notifications/registerNotices'
import { elevationAlert } from '@/src/operations/permissions/elevations/elevationAlert'
import { reviewMessages } from '@/src/operations/permissions/reviews/reviewMessages'
import { defineModule } from '@/src/platform/defineModule'

for (const importer of accessImporters) importers.set(importer.kind, importer)

registerNotices(
  [
    {
      event: 'break-glass.alert',
      label: 'Somebody took a role in an emergency',
      inApp: true,
      email: true,
      always: true,
    },
    {
      event: 'break-glass.review',
      label: 'An emergency is over and to be reviewed',
      inApp: true,
      email: true,
    },
    { event: 'review.waiting', label: 'Rights of others wait for your review', inApp: true, email: true },
    {
      event: 'review.closed',
      label: 'An access review you took part in is closed',
      inApp: true,
      email: false,
    },
  ],
  { elevationAlert, reviewMessages },
)

export const permissions = defineModule({
  name: 'permissions',
  admin: {
    views: {
      rights: {
        Component: '/src/views/permissions/ExplainRightsView#ExplainRightsView',
        path: '/rights',
        exact: true,
        meta: { title: 'Rights' },
      },
      rightsTrees: {
        Component: '/src/views/permissions/TreesView#TreesView',
        path: '/rights/trees',
        exact: true,
        meta: { title: 'Groups, roles and departments' },
      },
      closed: {
        Component: '/src/views/permissions/ClosedPlaceView#ClosedPlaceView',
        path: '/closed',
        exact: true,
        meta: { title: 'Closed to you' },
      },
      rightsConflicts: {
        Component: '/src/views/permissions/ConflictsView#ConflictsView',
        path: '/rights/conflicts',
        exact: true,
        meta: { title: 'Conflicts' },
      },
    },
    afterNavLinks: ['/components/permissions/RightsLinks#RightsLinks'],
  },
  collections: [
    EmployeeRoles,
    EmployeeGroups,
    RoleAssignments,
    GroupMemberships,
    PermissionGrants,
    PermissionResources,
    Permissions,
    SeparationRules,
    BreakGlassRules,
    Elevations,
    AccessReviews,
    AccessReviewItems,
  ],
  extends: {
    'role-assignments': [
      // Set by break-glass alone: it ends with its elevation.
      {
        name: 'elevation',
        type: 'relationship',
        relationTo: 'elevations',
        access: { create: () => false, update: () => false },
        admin: { readOnly: true, condition: (data) => Boolean(data?.elevation) },
      },
    ],
  },
})
