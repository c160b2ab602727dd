// What other modules may use of classes.
export { bookClass } from './booking/book-class.ts';
export { cancelClassBooking } from './booking/cancel-class-booking.ts';
export { listClientClasses } from './booking/list-client-bookings.ts';
export { markClassAttendance } from './booking/mark-attendance.ts';
export { changeClassSeat, moveClassBooking } from './booking/move-class-booking.ts';
export { type Participant, participantsOf } from './booking/participants.ts';
export {
  BookClass,
  BookedOrWaiting,
  CancelClassBooking,
  ClassBooking,
  ClassWait,
  ClientClassBookings,
} from './booking-schema.ts';
export {
  attendanceMarked,
  bookingCancelled,
  bookingMoved,
  bookingRestored,
  classBooked,
  classCancelled,
  classChanged,
  classesCreated,
  classRestored,
  movedUp,
  offerExpired,
  placeOffered,
  waitlistJoined,
  waitlistLeft,
} from './events.ts';
export { joinLinkMin, thingsToBring } from './model.ts';
export { type HeldSeat, holdSeat, releaseSeat } from './seats/hold-seat.ts';
export { createClassSeries } from './series/create-series.ts';
export { type ClassDate, classDates } from './shown/class-dates.ts';
export { doorOf, type ShownState } from './shown/door.ts';
export { type ShownClassCard, shownClass } from './shown/shown-class.ts';
export {
  type ShownClass,
  type ShownClassesQuery,
  type ShownTimetable,
  shownClasses,
} from './shown/shown-classes.ts';
export { type ShownPlace, stampOfTimetable } from './shown/stamp-of-timetable.ts';
export { acceptClassPlace } from './waitlist/accept-place.ts';
export { leaveClassWaitlist } from './waitlist/leave-waitlist.ts';
export { settleAt, settleWaitlist } from './waitlist/settle-waitlist.ts';
