/** What publishing has to know besides the definition. Without `knownEmployees` named people are not checked. */
export type PublishContext = {
  activeRoles: readonly { slug: string }[]
  fields: readonly { name: string; type: string; collection?: string }[]
  knownEmployees?: readonly string[]
}
