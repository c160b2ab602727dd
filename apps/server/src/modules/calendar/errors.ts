import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');
export const versionConflict = refusal('platform.version_conflict', 'conflict');

export const notInStudio = refusal<{ employeeIds: readonly string[] }>('calendar.not_in_studio', 'rule');
export const breakOutsideWork = refusal('calendar.break_outside_work', 'rule');
export const spansOverlap = refusal('calendar.spans_overlap', 'rule');
export const worksElsewhere = refusal<{ items: readonly { employeeId: string; day: string; studioId: string }[] }>(
  'calendar.works_elsewhere',
  'conflict',
);
export const nothingToUndo = refusal('calendar.nothing_to_undo', 'conflict');
export const changedSince = refusal('calendar.changed_since', 'conflict');
export const templateNameTaken = refusal('calendar.template_name_taken', 'conflict');

export const timeOccupied = refusal<{ items: readonly object[]; count: number }>('calendar.time_occupied', 'conflict');
export const absenceDecided = refusal('calendar.absence_decided', 'conflict');
export const onlyARequest = refusal('calendar.only_a_request', 'forbidden');
export const laneMissing = refusal('calendar.no_free_unit', 'conflict');
export const hasFutureVisits = refusal<{ items: readonly object[]; count: number }>(
  'calendar.has_future_visits',
  'conflict',
);
export const periodTooLong = refusal('calendar.period_too_long', 'rule');
