import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');
export const versionConflict = refusal('platform.version_conflict', 'conflict');
export const noCompany = refusal('messaging.no_company', 'not_found');

/** A template names words that its kind of message does not know. */
export const unknownVariable = refusal<{ names: string }>('messaging.unknown_variable', 'rule');
export const textBroken = refusal('messaging.text_broken', 'rule');

/** One-time codes and messages still on their way are not sent again by hand. */
export const notResendable = refusal('messaging.not_resendable', 'rule');

/** A mail server inside the house of the server itself: an outsider must not look around there. */
export const hostNotAllowed = refusal('messaging.host_not_allowed', 'rule');
export const keyMissing = refusal('messaging.key_missing', 'rule');
export const noGateway = refusal('messaging.no_gateway', 'rule');
export const testFailed = refusal<{ answer: string; code: string }>('messaging.test_failed', 'rule');
export const callbackNotOurs = refusal('messaging.callback_not_ours', 'forbidden');
