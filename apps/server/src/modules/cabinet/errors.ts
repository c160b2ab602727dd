import { refusal } from '../../platform/refusal.ts';

/** The link or widget names a place that does not exist (any more). */
export const noSuchPlace = refusal('cabinet.no_such_place', 'not_found');

/** Nothing that could carry a code is connected: the screen shows the studio's phone instead. */
export const cannotSendCode = refusal<{ channel: string }>('cabinet.cannot_send_code', 'rule');

/** The address or the origin has asked too often; `retryAt` says when it may again. */
export const tooManyCodes = refusal<{ seconds: number; retryAt: string }>('cabinet.too_many_codes', 'too_many');

/** Wrong, expired and used codes are not told apart. */
export const wrongCode = refusal<{ attemptsLeft: number }>('cabinet.wrong_code', 'unauthenticated');

/** Several clients share this e-mail: only a phone tells them apart. */
export const emailIsShared = refusal('cabinet.email_is_shared', 'rule');

/** A client is known by phone [CLI-001i]: an e-mail alone makes no new one. */
export const phoneNeeded = refusal('cabinet.phone_needed', 'rule');

/** The card behind this phone was put away by the studio: people decide, not the form. */
export const askTheStudio = refusal('cabinet.ask_the_studio', 'rule');

/** The hours before the start within which only people change a visit [BKG-004]. */
export const tooLateToChange = refusal<{ until: string; phone: string }>('cabinet.too_late_to_change', 'rule');

/** No such link, or its visit is long past: not told apart. */
export const linkOver = refusal('cabinet.link_over', 'not_found');

export const notFound = refusal('platform.not_found', 'not_found');
