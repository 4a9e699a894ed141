import type { FulfillmentResource } from './FulfillmentResource'

/** Adapters by kind, registered by the modules when the configuration is assembled. */
export const fulfillmentResources = new Map<string, FulfillmentResource>()
