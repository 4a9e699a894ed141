/** Column of the file -> name of the field it fills. Columns that are not in it are left out of the import. */
export type ImportMapping = Readonly<Record<string, string>>
