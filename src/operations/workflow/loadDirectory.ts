import type { PayloadRequest } from 'payload'
import type { Directory } from '@/src/domain/workflow/eligibility/Directory'
import { joinDirectory } from './joinDirectory'
import { loadDirectoryPart, type DirectoryWanted } from './loadDirectoryPart'

/** Everybody who could be asked, read anew as one statement of this transaction. */
export async function loadDirectory(req: PayloadRequest, wanted: DirectoryWanted): Promise<Directory> {
  return joinDirectory([await loadDirectoryPart(req, wanted)])
}
