import { FormFieldsField as FormFieldsField_b09e27b93d742178c3c19dc0eafa3bee } from '../components/forms/FormFieldsField'
import { WorkflowField as WorkflowField_e77381062a71933dce483f9f453055d9 } from '../components/workflow/WorkflowField'
import { PublishButton as PublishButton_e206a7ed23678a217309020ab4e2e048 } from '../components/workflow/PublishButton'
import { ItemHeadField as ItemHeadField_9d65ab1f0b239402c407ba35a91750b2 } from '../src/views/inventory/ItemHeadField'
import { MetadataField as MetadataField_2bd712cf609e0a961e7d7805e1837e26 } from '../components/inventory/MetadataField'
import { ItemDocView as ItemDocView_75e2a651e5bb117e920446108cdc189a } from '../src/views/inventory/ItemDocView'
import { Mark as Mark_2af6f27fbb3146bfb85c20710c8fb143 } from '../components/admin/Mark'
import { Logo as Logo_91a09b539d3c86b0aebf520e7564ce08 } from '../components/admin/Logo'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/forms/FormFieldsField#FormFieldsField": FormFieldsField_b09e27b93d742178c3c19dc0eafa3bee,
  "/components/workflow/WorkflowField#WorkflowField": WorkflowField_e77381062a71933dce483f9f453055d9,
  "/components/workflow/PublishButton#PublishButton": PublishButton_e206a7ed23678a217309020ab4e2e048,
  "/src/views/inventory/ItemHeadField#ItemHeadField": ItemHeadField_9d65ab1f0b239402c407ba35a91750b2,
  "/components/inventory/MetadataField#MetadataField": MetadataField_2bd712cf609e0a961e7d7805e1837e26,
  "/src/views/inventory/ItemDocView#ItemDocView": ItemDocView_75e2a651e5bb117e920446108cdc189a,
  "/components/admin/Mark#Mark": Mark_2af6f27fbb3146bfb85c20710c8fb143,
  "/components/admin/Logo#Logo": Logo_91a09b539d3c86b0aebf520e7564ce08,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
