import { refusal } from '../../platform/refusal.ts';

export const wrongCredentials = refusal('access.wrong_credentials', 'unauthenticated');
export const wrongCode = refusal('access.wrong_code', 'unauthenticated');
export const wrongOneTimeCode = refusal('access.wrong_one_time_code', 'unauthenticated');
export const signInLocked = refusal<{ minutes: number; until: string }>('access.sign_in_locked', 'too_many');

export const wrongPassword = refusal('access.wrong_password', 'rule');
export const weakPassword = refusal('access.weak_password', 'rule');
export const codeDoesNotFit = refusal('access.code_does_not_fit', 'rule');
export const authenticatorIsOn = refusal('access.authenticator_is_on', 'conflict');
export const linkNotGood = refusal('access.link_not_good', 'not_found');

export const contactTaken = refusal<{ field: 'email' | 'phone' }>('access.contact_taken', 'conflict');
export const noAddress = refusal<{ channel: 'email' | 'sms' }>('access.no_address', 'rule');
export const accountBlocked = refusal('access.account_blocked', 'rule');
export const notYourself = refusal('access.not_yourself', 'rule');
export const lastOwner = refusal('access.last_owner', 'rule');
export const ownersOnly = refusal('access.owners_only', 'forbidden');
export const widerThanOwn = refusal<{ resource: string; action: string }>('access.wider_than_own', 'forbidden');
export const holdersOutOfReach = refusal('access.holders_out_of_reach', 'forbidden');

export const positionNameTaken = refusal<{ name: string }>('access.position_name_taken', 'conflict');
export const positionInUse = refusal<{ holders: number }>('access.position_in_use', 'conflict');
export const positionArchived = refusal('access.position_archived', 'rule');
export const gradeLevelTaken = refusal<{ level: number }>('access.grade_level_taken', 'conflict');
export const gradeInUse = refusal<{ holders: number }>('access.grade_in_use', 'conflict');
export const gradeOfAnotherPosition = refusal('access.grade_of_another_position', 'rule');
export const unknownRight = refusal<{ resource: string }>('access.unknown_right', 'rule');
export const freeSeatOnlyViews = refusal<{ resource: string }>('access.free_seat_only_views', 'rule');
export const tooManyPreferences = refusal<{ atMost: number }>('access.too_many_preferences', 'rule');

export const idTaken = refusal('access.id_taken', 'conflict');

export const notFound = refusal('platform.not_found', 'not_found');
export const versionConflict = refusal('platform.version_conflict', 'conflict');

export const keyAlreadyOver = refusal('access.key_already_over', 'rule');
export const keyNeedsPlace = refusal<{ resource: string }>('access.key_needs_place', 'rule');
