import type { Importer } from './Importer'

/** Importers by kind, registered by the modules when the configuration is assembled; jobs and commands look them up. */
export const importers = new Map<string, Importer>()
