'use client'
import { createCounts } from './createCounts'

/** The numbers of this page; the shell and the lists share them. */
export const portalCounts = createCounts()
