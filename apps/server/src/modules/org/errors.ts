import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');
export const versionConflict = refusal('platform.version_conflict', 'conflict');
export const idTaken = refusal('org.id_taken', 'conflict');

/** A name is unique ignoring case and outer spaces [ORG-011i]. */
export const nameTaken = refusal<{ name: string }>('org.name_taken', 'conflict');

/** Franchises exist only in franchise mode [ORG-003]. */
export const franchiseModeOff = refusal('org.franchise_mode_off', 'rule');

/** One company again, but several franchises are still active [ORG-002i]. */
export const franchisesStillActive = refusal<{ count: number; names: readonly string[] }>(
  'org.franchises_still_active',
  'rule',
);
export const headCannotBeArchived = refusal('org.head_cannot_be_archived', 'rule');
export const companyHasStudios = refusal<{ count: number; names: readonly string[] }>(
  'org.company_has_studios',
  'rule',
);
export const companyArchived = refusal('org.company_archived', 'rule');
export const regionHasStudios = refusal<{ count: number; names: readonly string[] }>('org.region_has_studios', 'rule');
export const legalEntityHasStudios = refusal<{ count: number; names: readonly string[] }>(
  'org.legal_entity_has_studios',
  'rule',
);
export const legalEntityOfOtherCompany = refusal('org.legal_entity_of_other_company', 'rule');
export const addressMissing = refusal('org.address_missing', 'rule');
export const photoUnknown = refusal('org.photo_unknown', 'rule');

/** Hall hours must lie within the studio's [ORG-018i]. */
export const roomHoursOutside = refusal<{ names: readonly string[]; rooms: string }>('org.room_hours_outside', 'rule');
export const ofOtherStudio = refusal('org.of_other_studio', 'rule');

export type SeatProblem = 'number_repeated' | 'outside' | 'overlap' | 'number_missing' | 'no_seats';

/** A plan that may not be published; `itemIds` say where. */
export const seatMapWrong = refusal<{ problem: SeatProblem; itemIds: readonly string[] }>('org.seat_map_wrong', 'rule');
export const noDraft = refusal('org.no_draft', 'not_found');
export const settingScopeUnknown = refusal('org.setting_scope_unknown', 'not_found');
