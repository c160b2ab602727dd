import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');
export const mayNotHandOver = refusal('access.forbidden', 'forbidden');
export const versionConflict = refusal<{ version: number }>('platform.version_conflict', 'conflict');

export const noSuchStudio = refusal('bookings.no_such_studio', 'not_found');
export const noSuchService = refusal<{ serviceId: string }>('bookings.no_such_service', 'not_found');
export const noSuchClient = refusal('bookings.no_such_client', 'not_found');
export const serviceNotOffered = refusal<{ service: string }>('bookings.service_not_offered', 'rule');
export const durationTooShort = refusal<{ service: string; atLeastMin: number }>('bookings.duration_too_short', 'rule');
export const tooManyPeople = refusal<{ service: string; atMost: number }>('bookings.too_many_people', 'rule');
/** A service with sub-services is a choice among them. */
export const chooseSubService = refusal<{ service: string }>('bookings.choose_sub_service', 'rule');
export const visitExists = refusal<{ visitId: string }>('bookings.visit_exists', 'conflict');

/** Details of a time that cannot be had: every reason, and the three nearest times that can. */
export interface TimeDetails extends Record<string, unknown> {
  startsAt: string;
  reasons: readonly unknown[];
  alternatives: readonly unknown[];
}
export const slotTaken = refusal<TimeDetails>('bookings.slot_taken', 'conflict');
export const timeRefusals = {
  outside_working_time: refusal<TimeDetails>('bookings.outside_working_time', 'rule'),
  absent: refusal<TimeDetails>('bookings.absent', 'rule'),
  studio_closed: refusal<TimeDetails>('bookings.studio_closed', 'rule'),
  in_past: refusal<TimeDetails>('bookings.in_past', 'rule'),
  too_soon: refusal<TimeDetails>('bookings.too_soon', 'rule'),
  beyond_horizon: refusal<TimeDetails>('bookings.beyond_horizon', 'rule'),
  off_grid: refusal<TimeDetails>('bookings.off_grid', 'rule'),
  limit_reached: refusal<TimeDetails>('bookings.limit_reached', 'rule'),
  no_candidate: refusal<TimeDetails>('bookings.no_candidate', 'rule'),
};

export const mayNotOverride = refusal('bookings.may_not_override', 'forbidden');
export const mayNotChangePrice = refusal('bookings.may_not_change_price', 'forbidden');
export const lockedToSpecialist = refusal<{ employeeId: string }>('bookings.locked_to_specialist', 'conflict');
export const stateNotAllowed = refusal<{ from: string; to: string }>('bookings.state_not_allowed', 'rule');
export const visitIsOver = refusal<{ state: string }>('bookings.visit_is_over', 'rule');
export const contractMissing = refusal<{ services: string }>('bookings.contract_missing', 'rule');
export const holdGone = refusal('bookings.hold_gone', 'conflict');
export const seriesConflicts = refusal<{ visits: readonly unknown[] }>('bookings.series_conflicts', 'conflict');
