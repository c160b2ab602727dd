export { addClient } from './add-client.ts';
export { changePhone } from './change-phone.ts';
export { type BookingClient, clientForBooking } from './client-for-booking.ts';
export { hasMedicalContract } from './contracts.ts';
export { editClient } from './edit-client.ts';
export { phoneTaken } from './errors.ts';
export {
  clientAdded,
  clientAnonymised,
  clientArchived,
  clientChanged,
  clientDeleted,
  clientRestored,
  clientStatusChanged,
  clientsMerged,
} from './events.ts';
export { getClient } from './get-client.ts';
export { ensureInterests, listInterests } from './interests.ts';
export { matchingClients } from './matching-clients.ts';
export { type MergeCards, mergeCards, requireMergeable } from './merge-cards.ts';
export { type ClientGroup, type ClientStatus, clientStatus, fullName, groupMarks } from './model.ts';
export { noteVisitFacts, type VisitFacts } from './note-visit-facts.ts';
export { clientsOfAddress, type OwnCard, ownCard } from './own-card.ts';
export { maskPhone, normalisePhone, readPhone } from './phone.ts';
export { mayWithClient, requireClient } from './reach.ts';
export { ClientCard } from './schema.ts';
