import type { CollectionBeforeDeleteHook } from 'payload'
import { clearForm } from '@/src/operations/requests/clearForm'

export const refuseUsedForm: CollectionBeforeDeleteHook = ({ id, req }) => clearForm(req, String(id))
