export { absenceRight } from './absences.ts';
export { addAbsence } from './add-absence.ts';
export { type Diary, type DiaryQuery, diariesOf, type Resource } from './busy-time.ts';
export { type Collision, collisionsOf, type WantedTime } from './collisions.ts';
export {
  absenceApproved,
  absenceRemoved,
  blockChanged,
  blockPlaced,
  blockRemoved,
  importedTimeChanged,
  scheduleChanged,
} from './events.ts';
export { deleteHold, dropExpiredHolds, findHold, insertHold } from './hold.ts';
export {
  type EmployeeTime,
  epochMinute,
  instantOf,
  patternOn,
  plannedByPattern,
  type StoredPattern,
  type StoredShift,
} from './model.ts';
export { type Occupation, occupationsOf } from './occupation.ts';
export { placeBlock } from './place-block.ts';
export { giveBackImportedTime, type ImportedTime, replaceImportedTime } from './replace-imported-time.ts';
export { type Reservation, type ReservationRow, release, reservationRow, reserve } from './reserve.ts';
export { type SetPattern, setPattern } from './set-pattern.ts';
export { setShifts } from './set-shifts.ts';
export { instantsAtWork, workingTime } from './working-time.ts';
