import { dueAt } from '@/src/domain/calendar/dueAt'
import type { EngineOptions } from '@/src/domain/workflow/engine/Run'
import { instantOfDate } from '@/src/domain/workflow/instantOfDate'
import type { SubjectFacts } from './Subject'

/** Spans of a workflow are counted in the calendar that the version was published with. */
export function engineOptions(facts: Pick<SubjectFacts, 'calendar'>): EngineOptions {
  return {
    dueOf: (sla, startedAt) => dueAt({ startedAt, sla, calendar: facts.calendar }),
    instantOf: (date) => instantOfDate(date, facts.calendar),
  }
}
