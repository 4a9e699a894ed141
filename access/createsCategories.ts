import { requires } from './requires'

export const createsCategories = requires('itsm', 'manage')
