// What other modules may use of org.
export { bookingRules, rulesInForce } from './booking-rules/booking-rules.ts';
export type { BookingRules } from './booking-rules/schema.ts';
export { commissionsOf } from './commissions/commissions.ts';
export { departmentName } from './departments/department-name.ts';
export { insertPresetDepartments } from './departments/preset-departments.ts';
export { createEquipment } from './equipment/create-equipment.ts';
export {
  bookingRulesChanged,
  companyChanged,
  departmentChanged,
  equipmentChanged,
  headCompanyChanged,
  networkChanged,
  roomChanged,
  seatMapPublished,
  studioChanged,
} from './events.ts';
export { isTimeZone, tidyWeek, weekWithin } from './hours.ts';
export { type CreateNetwork, createNetwork } from './network/create-network.ts';
export { editNetwork } from './network/edit-network.ts';
export { networkView } from './network/read-network.ts';
export { type BusinessKind, businessKinds, type DepartmentPreset, departmentsFor, spaDepartments } from './presets.ts';
export { findPublicPlace, type PublicPlace } from './public-addresses/find-public-place.ts';
export { givePublicAddress } from './public-addresses/give-public-address.ts';
export { requireWithin } from './reach.ts';
export { createRoom } from './rooms/create-room.ts';
export { roomView } from './rooms/list-rooms.ts';
export { createStudio } from './studios/create-studio.ts';
export { findStudio, hoursOf, type StudioRow } from './studios/find-studio.ts';
export { listStudios } from './studios/list-studios.ts';
export { type StudioView, timeZone } from './studios/schema.ts';
