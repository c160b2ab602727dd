import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');

/** Only https addresses of the open internet are read. */
export const addressNotAllowed = refusal('integrations.address_not_allowed', 'rule');

/** A file that is no calendar, or one that cannot be taken; `fault` says which. */
export const fileNotTaken = refusal<{ fault: string }>('integrations.file_not_taken', 'rule');

export const tooManyCalendars = refusal<{ most: number }>('integrations.too_many_calendars', 'rule');
/** Phones of clients leave the house with a feed: only who sees them may let them. */
export const phonesNotAllowed = refusal('integrations.phones_not_allowed', 'forbidden');

/** No such feed, or not any more. */
export const feedOver = refusal('integrations.feed_over', 'not_found');
