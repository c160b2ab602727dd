import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');
export const noSuchClient = refusal('waiting.no_such_client', 'rule');
export const noSuchService = refusal('waiting.no_such_service', 'rule');
export const noSuchSpecialist = refusal('waiting.no_such_specialist', 'rule');
export const daysOver = refusal('waiting.days_over', 'rule');
export const tooManyWishes = refusal<{ atMost: number }>('waiting.too_many_wishes', 'rule');
export const wishExists = refusal<{ waitId: string }>('waiting.wish_exists', 'conflict');
/** The answer came too late, or the time went to somebody else on purpose. */
export const offerOver = refusal('waiting.offer_over', 'conflict');
export const offerRuns = refusal<{ until: string }>('waiting.offer_runs', 'conflict');
export const notWaiting = refusal<{ state: string }>('waiting.not_waiting', 'conflict');
/** A swap whose visits or times are no longer what they were when it was found. */
export const swapOver = refusal('waiting.swap_over', 'conflict');
export const undoOver = refusal('waiting.undo_over', 'conflict');
