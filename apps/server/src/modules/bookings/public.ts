export { type BookVisitCommand, bookVisit } from './book-visit.ts';
export { type ChangeVisitStateCommand, changeVisitState } from './change-visit-state.ts';
export { visitBooked, visitCancelled, visitChanged, visitMoved, visitStateChanged } from './events.ts';
export { moveVisitsToClient } from './move-visits-to-client.ts';
