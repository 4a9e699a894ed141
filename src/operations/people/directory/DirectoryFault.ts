/** Why the directory could not be read, in words for the page of administrators. */
export class DirectoryFault extends Error {
  constructor(
    readonly code: 'resync' | 'repeats' | 'foreign' | 'throttled' | 'refused' | 'unreachable' | 'unreadable',
    message: string,
  ) {
    super(message)
    this.name = 'DirectoryFault'
  }
}
