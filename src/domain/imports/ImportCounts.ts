/** What a run changes, in things and not in rows; `ended` are those taken away because the file no longer names them. */
export type ImportCounts = { created: number; updated: number; unchanged: number; ended: number }
