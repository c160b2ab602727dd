export { type BookVisitCommand, bookVisit } from './book-visit.ts';
export { cancelVisit } from './cancel-visit.ts';
export { type ChangeVisitStateCommand, changeVisitState } from './change-visit-state.ts';
export {
  earlierHintNoted,
  visitBooked,
  visitCancelled,
  visitChanged,
  visitMoved,
  visitStateChanged,
} from './events.ts';
export { placeHold } from './hold-slot.ts';
export { moveVisit } from './move-visit.ts';
export { moveVisitsToClient } from './move-visits-to-client.ts';
export { startInside, whoWantsEarlier } from './note-earlier-wishes.ts';
export { type ClientWish, nearestOfEachSpecialist, offersForClient } from './offers-for-clients.ts';
export { VisitState, type VisitView } from './schema.ts';
export { visitView } from './visit-view.ts';
