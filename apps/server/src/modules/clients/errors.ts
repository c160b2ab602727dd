import { refusal } from '../../platform/refusal.ts';

export const clientNotFound = refusal('platform.not_found', 'not_found');
export const versionConflict = refusal('platform.version_conflict', 'conflict');

/** The number is not one that can be called in the network's country or abroad. */
export const phoneNotValid = refusal<{ pointer: string }>('clients.phone_not_valid', 'rule');
/** Somebody has this number: `clientId` is absent when that client is out of the asker's reach. */
export const phoneTaken = refusal<{ clientId?: string; archived?: boolean }>('clients.phone_taken', 'conflict');
export const cardTaken = refusal<{ clientId?: string }>('clients.card_taken', 'conflict');
export const hasBookings = refusal('clients.has_bookings', 'conflict');
export const reasonNeeded = refusal('clients.reason_needed', 'rule');
export const homeStudioNeeded = refusal('clients.home_studio_needed', 'rule');
export const unknownReference = refusal('clients.unknown_reference', 'rule');
export const isAnonymised = refusal('clients.is_anonymised', 'conflict');
export const nameTaken = refusal('clients.name_taken', 'conflict');
export const contractDates = refusal('clients.contract_dates', 'rule');
export const fixedStatusInPast = refusal('clients.fixed_status_in_past', 'rule');
export const lockNeedsSpecialist = refusal('clients.lock_needs_specialist', 'rule');
export const cannotMergeItself = refusal('clients.cannot_merge_itself', 'rule');
