import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');
export const versionConflict = refusal('platform.version_conflict', 'conflict');

/** Whoever is to assist needs an access role, even without ever signing in [ACC-017]. */
export const roleNeededToAssist = refusal('staff.role_needed_to_assist', 'rule');
export const placeUnknown = refusal('staff.place_unknown', 'rule');
export const photoUnknown = refusal('staff.photo_unknown', 'rule');
export const ownerStays = refusal('staff.owner_stays', 'rule');
export const alreadyDismissed = refusal('staff.already_dismissed', 'conflict');
export const notDismissed = refusal('staff.not_dismissed', 'conflict');
