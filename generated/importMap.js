import { EntityHistoryView as EntityHistoryView_4c6242949150a27ba014f85c44575b6c } from '../src/views/audit/EntityHistoryView'
import { LanguageField as LanguageField_b064feb1653509fa03bad0da4bcee9aa } from '../components/forms/LanguageField'
import { LanguageLabel as LanguageLabel_657c190ed5df150b0838eb96a856a694 } from '../components/forms/LanguageLabel'
import { FormFieldsField as FormFieldsField_b09e27b93d742178c3c19dc0eafa3bee } from '../components/forms/FormFieldsField'
import { WorkflowField as WorkflowField_e77381062a71933dce483f9f453055d9 } from '../components/workflow/WorkflowField'
import { PublishButton as PublishButton_e206a7ed23678a217309020ab4e2e048 } from '../components/workflow/PublishButton'
import { ItemHeadField as ItemHeadField_9d65ab1f0b239402c407ba35a91750b2 } from '../src/views/inventory/ItemHeadField'
import { MetadataField as MetadataField_2bd712cf609e0a961e7d7805e1837e26 } from '../components/inventory/MetadataField'
import { ItemListTools as ItemListTools_1a703d2349927d1f9e196ce3cb6a2b75 } from '../components/inventory/ItemListTools'
import { ItemDocView as ItemDocView_75e2a651e5bb117e920446108cdc189a } from '../src/views/inventory/ItemDocView'
import { FieldRightsField as FieldRightsField_504e80cf54df9df1ecbafc05bae2c8e4 } from '../components/records/type/FieldRightsField'
import { FilterableField as FilterableField_bfa578be896620553a84b9c34758c076 } from '../components/records/type/FilterableField'
import { StatesField as StatesField_2c40a8f42d9900875460bd05dfcbe1bb } from '../components/records/type/StatesField'
import { TransitionsField as TransitionsField_b790fa362156317c3ad9a75228f29188 } from '../components/records/type/TransitionsField'
import { TemplateButton as TemplateButton_c07c45774d48b82007ee7d3a9c1aefcd } from '../components/records/type/TemplateButton'
import { SaveButton as SaveButton_5810a3c8602e2ef4e15a3a69e0e25d0c } from '../components/permissions/preview/SaveButton'
import { EmployeeRightsView as EmployeeRightsView_97423bc7eeea697d2af01e1c64320f94 } from '../src/views/permissions/EmployeeRightsView'
import { EmployeeSessionsView as EmployeeSessionsView_96b2c96c37be0d84a4566d6de86f5982 } from '../src/views/people/EmployeeSessionsView'
import { PermissionMatrixField as PermissionMatrixField_c8633a96b9cceb4e6636977066af7ee1 } from '../components/permissions/matrix/PermissionMatrixField'
import { AssignmentSummary as AssignmentSummary_a87a7dc6fa885f93edd8411916261312 } from '../components/permissions/assignment/AssignmentSummary'
import { ValidityCell as ValidityCell_c58cd996b4ade8f98bc26bda5e50cbeb } from '../components/permissions/assignment/ValidityCell'
import { CampaignPanel as CampaignPanel_ee71a9188826dae94e943a198a23e0c3 } from '../components/permissions/reviews/CampaignPanel'
import { HolidayPlaceField as HolidayPlaceField_11f067c19d54c316e6d83867381f027b } from '../components/calendar/HolidayPlaceField'
import { HolidayLabel as HolidayLabel_d2b63c185941e1c6e8ffca15dcf98744 } from '../components/calendar/HolidayLabel'
import { JsonViewField as JsonViewField_15e4a75ca451b98c6b9d5d54bf0da1cd } from '../components/admin/JsonViewField'
import { SignOutButton as SignOutButton_a9555241ee505d07c588e919bec4ed28 } from '../components/admin/SignOutButton'
import { Mark as Mark_2af6f27fbb3146bfb85c20710c8fb143 } from '../components/admin/Mark'
import { Logo as Logo_91a09b539d3c86b0aebf520e7564ce08 } from '../components/admin/Logo'
import { InventoryLinks as InventoryLinks_5d5de2f263a9c87f2810c6d1b7a9d190 } from '../components/inventory/InventoryLinks'
import { DirectoryLinks as DirectoryLinks_b35ad51ca71100734078211539da7b6d } from '../components/people/DirectoryLinks'
import { RightsLinks as RightsLinks_f89e9a58f14c3e609cc5bb2f587fa92e } from '../components/permissions/RightsLinks'
import { StuckLinks as StuckLinks_684219da682e501a4af29ac560447511 } from '../components/workflow/console/StuckLinks'
import { AuditLinks as AuditLinks_db877a56af11a706827f5ae86f872267 } from '../components/audit/AuditLinks'
import { ImportsLinks as ImportsLinks_f5ac7f170fa5bc7595a1df448a5d6677 } from '../components/imports/ImportsLinks'
import { OverviewView as OverviewView_f1f01a8281aa414caa5f6cfc060fb96a } from '../src/views/inventory/OverviewView'
import { HeldView as HeldView_6750a1e51f752573ef3b74b15125fc3d } from '../src/views/inventory/HeldView'
import { DirectoryView as DirectoryView_63588707021bfc8dc5ff24b2ed164af8 } from '../src/views/people/DirectoryView'
import { ExplainRightsView as ExplainRightsView_c5b99d954d8861e7a04b09c8fdf1d690 } from '../src/views/permissions/ExplainRightsView'
import { TreesView as TreesView_0def2fabd7a488541315b3d81ea0e13e } from '../src/views/permissions/TreesView'
import { ClosedPlaceView as ClosedPlaceView_8927beeaf7c741c75ca2b73da3873648 } from '../src/views/permissions/ClosedPlaceView'
import { ConflictsView as ConflictsView_08332836ea6bbbb491045ee5ffe6e65e } from '../src/views/permissions/ConflictsView'
import { StuckRunsView as StuckRunsView_5559c2ba08b7e754b420427e9b5641f9 } from '../src/views/workflow/StuckRunsView'
import { BuilderView as BuilderView_b37fdac54c48c405ff58bf2d88dad0e2 } from '../src/views/workflow/BuilderView'
import { AuditView as AuditView_53058e8331f5645708d74ce7ce328839 } from '../src/views/audit/AuditView'
import { ImportsView as ImportsView_50366d10b049a2b2069e27feb9f272e1 } from '../src/views/imports/ImportsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/views/audit/EntityHistoryView#EntityHistoryView": EntityHistoryView_4c6242949150a27ba014f85c44575b6c,
  "/components/forms/LanguageField#LanguageField": LanguageField_b064feb1653509fa03bad0da4bcee9aa,
  "/components/forms/LanguageLabel#LanguageLabel": LanguageLabel_657c190ed5df150b0838eb96a856a694,
  "/components/forms/FormFieldsField#FormFieldsField": FormFieldsField_b09e27b93d742178c3c19dc0eafa3bee,
  "/components/workflow/WorkflowField#WorkflowField": WorkflowField_e77381062a71933dce483f9f453055d9,
  "/components/workflow/PublishButton#PublishButton": PublishButton_e206a7ed23678a217309020ab4e2e048,
  "/src/views/inventory/ItemHeadField#ItemHeadField": ItemHeadField_9d65ab1f0b239402c407ba35a91750b2,
  "/components/inventory/MetadataField#MetadataField": MetadataField_2bd712cf609e0a961e7d7805e1837e26,
  "/components/inventory/ItemListTools#ItemListTools": ItemListTools_1a703d2349927d1f9e196ce3cb6a2b75,
  "/src/views/inventory/ItemDocView#ItemDocView": ItemDocView_75e2a651e5bb117e920446108cdc189a,
  "/components/records/type/FieldRightsField#FieldRightsField": FieldRightsField_504e80cf54df9df1ecbafc05bae2c8e4,
  "/components/records/type/FilterableField#FilterableField": FilterableField_bfa578be896620553a84b9c34758c076,
  "/components/records/type/StatesField#StatesField": StatesField_2c40a8f42d9900875460bd05dfcbe1bb,
  "/components/records/type/TransitionsField#TransitionsField": TransitionsField_b790fa362156317c3ad9a75228f29188,
  "/components/records/type/TemplateButton#TemplateButton": TemplateButton_c07c45774d48b82007ee7d3a9c1aefcd,
  "/components/permissions/preview/SaveButton#SaveButton": SaveButton_5810a3c8602e2ef4e15a3a69e0e25d0c,
  "/src/views/permissions/EmployeeRightsView#EmployeeRightsView": EmployeeRightsView_97423bc7eeea697d2af01e1c64320f94,
  "/src/views/people/EmployeeSessionsView#EmployeeSessionsView": EmployeeSessionsView_96b2c96c37be0d84a4566d6de86f5982,
  "/components/permissions/matrix/PermissionMatrixField#PermissionMatrixField": PermissionMatrixField_c8633a96b9cceb4e6636977066af7ee1,
  "/components/permissions/assignment/AssignmentSummary#AssignmentSummary": AssignmentSummary_a87a7dc6fa885f93edd8411916261312,
  "/components/permissions/assignment/ValidityCell#ValidityCell": ValidityCell_c58cd996b4ade8f98bc26bda5e50cbeb,
  "/components/permissions/reviews/CampaignPanel#CampaignPanel": CampaignPanel_ee71a9188826dae94e943a198a23e0c3,
  "/components/calendar/HolidayPlaceField#HolidayPlaceField": HolidayPlaceField_11f067c19d54c316e6d83867381f027b,
  "/components/calendar/HolidayLabel#HolidayLabel": HolidayLabel_d2b63c185941e1c6e8ffca15dcf98744,
  "/components/admin/JsonViewField#JsonViewField": JsonViewField_15e4a75ca451b98c6b9d5d54bf0da1cd,
  "/components/admin/SignOutButton#SignOutButton": SignOutButton_a9555241ee505d07c588e919bec4ed28,
  "/components/admin/Mark#Mark": Mark_2af6f27fbb3146bfb85c20710c8fb143,
  "/components/admin/Logo#Logo": Logo_91a09b539d3c86b0aebf520e7564ce08,
  "/components/inventory/InventoryLinks#InventoryLinks": InventoryLinks_5d5de2f263a9c87f2810c6d1b7a9d190,
  "/components/people/DirectoryLinks#DirectoryLinks": DirectoryLinks_b35ad51ca71100734078211539da7b6d,
  "/components/permissions/RightsLinks#RightsLinks": RightsLinks_f89e9a58f14c3e609cc5bb2f587fa92e,
  "/components/workflow/console/StuckLinks#StuckLinks": StuckLinks_684219da682e501a4af29ac560447511,
  "/components/audit/AuditLinks#AuditLinks": AuditLinks_db877a56af11a706827f5ae86f872267,
  "/components/imports/ImportsLinks#ImportsLinks": ImportsLinks_f5ac7f170fa5bc7595a1df448a5d6677,
  "/src/views/inventory/OverviewView#OverviewView": OverviewView_f1f01a8281aa414caa5f6cfc060fb96a,
  "/src/views/inventory/HeldView#HeldView": HeldView_6750a1e51f752573ef3b74b15125fc3d,
  "/src/views/people/DirectoryView#DirectoryView": DirectoryView_63588707021bfc8dc5ff24b2ed164af8,
  "/src/views/permissions/ExplainRightsView#ExplainRightsView": ExplainRightsView_c5b99d954d8861e7a04b09c8fdf1d690,
  "/src/views/permissions/TreesView#TreesView": TreesView_0def2fabd7a488541315b3d81ea0e13e,
  "/src/views/permissions/ClosedPlaceView#ClosedPlaceView": ClosedPlaceView_8927beeaf7c741c75ca2b73da3873648,
  "/src/views/permissions/ConflictsView#ConflictsView": ConflictsView_08332836ea6bbbb491045ee5ffe6e65e,
  "/src/views/workflow/StuckRunsView#StuckRunsView": StuckRunsView_5559c2ba08b7e754b420427e9b5641f9,
  "/src/views/workflow/BuilderView#BuilderView": BuilderView_b37fdac54c48c405ff58bf2d88dad0e2,
  "/src/views/audit/AuditView#AuditView": AuditView_53058e8331f5645708d74ce7ce328839,
  "/src/views/imports/ImportsView#ImportsView": ImportsView_50366d10b049a2b2069e27feb9f272e1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
