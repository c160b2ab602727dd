// What rooms above may use of the waitlist.
export { acceptOffer, declineOffer, withdrawWait } from './answer-offer.ts';
export { offerAccepted, offerClosed, timeOffered, waitEnded, waitJoined } from './events.ts';
export { joinWait } from './join-wait.ts';
export { isWanted } from './model.ts';
export { listMyWaits, myWait } from './my-waits.ts';
export { AnswerOffer, DeclineOffer, MyWait } from './schema.ts';
export { settleLine, startsFor } from './settle-line.ts';
