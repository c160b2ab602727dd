export { type BookVisitCommand, bookVisit } from './book-visit.ts';
export { cancelVisit } from './cancel-visit.ts';
export { type ChangeVisitStateCommand, changeVisitState } from './change-visit-state.ts';
export { visitBooked, visitCancelled, visitChanged, visitMoved, visitStateChanged } from './events.ts';
export { moveVisit } from './move-visit.ts';
export { moveVisitsToClient } from './move-visits-to-client.ts';
export { type ClientWish, nearestOfEachSpecialist, offersForClient } from './offers-for-clients.ts';
export { VisitState, type VisitView } from './schema.ts';
export { visitView } from './visit-view.ts';
