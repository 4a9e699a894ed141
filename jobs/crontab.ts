/** Cron lines: who may decide also changes without a write, when a validity begins or ends. */
export const crontab = [
  '*/10 * * * * resettleSteps ?max=3',
  '* * * * * allocateItems ?max=3',
  '* * * * * sealAudit ?max=3',
  '17 3 * * * sweep ?max=3',
  // Does nothing where reading the directory is switched off.
  '23 * * * * syncDirectory ?max=3',
  '37 3 * * * extendHolidays ?max=3',
  '47 * * * * sweepAttachments ?max=3',
  // Mornings begin at every quarter of an hour somewhere.
  '*/15 * * * * sendDigests ?max=3',
  '27 * * * * sweepImports ?max=3',
].join('\n')
