import { refusal } from '../../platform/refusal.ts';

export const wrongCredentials = refusal('access.wrong_credentials', 'unauthenticated');
export const wrongCode = refusal('access.wrong_code', 'unauthenticated');
export const signInLocked = refusal<{ minutes: number; until: string }>('access.sign_in_locked', 'too_many');
export const notFound = refusal('platform.not_found', 'not_found');
export const versionConflict = refusal('platform.version_conflict', 'conflict');
