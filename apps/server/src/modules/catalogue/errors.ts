import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');
export const forbidden = refusal<{ resource: string; action: string }>('access.forbidden', 'forbidden');
export const versionConflict = refusal('platform.version_conflict', 'conflict');
export const idTaken = refusal('catalogue.id_taken', 'conflict');

/** Names are unique among their like, ignoring case and outer spaces. */
export const nameTaken = refusal<{ name: string }>('catalogue.name_taken', 'conflict');

/** Something named by its id is not there: a category, a room, an employee, a photo. */
export const referenceUnknown = refusal<{ field: string }>('catalogue.reference_unknown', 'rule');

/** Two floors only: a service and its sub-services [CAT-014]. */
export const parentNotAllowed = refusal('catalogue.parent_not_allowed', 'rule');

/** The specialist can be free only inside the service, and must be there at both ends. */
export const processingOutside = refusal<{ field: string }>('catalogue.processing_outside', 'rule');

/** An apparatus is needed only while the service lasts [EQP-002i]. */
export const equipmentOutside = refusal<{ field: string; kind: string }>('catalogue.equipment_outside', 'rule');

/** Two lines of the price list name the same company, studio and grade. */
export const priceRepeated = refusal<{ field: string }>('catalogue.price_repeated', 'rule');

/** Bookable hours end before they begin. */
export const hoursEmpty = refusal<{ field: string }>('catalogue.hours_empty', 'rule');

/** Class types are chosen for halls; a room takes appointments only [ORG-017]. */
export const notAHall = refusal('catalogue.not_a_hall', 'rule');

/** A category is archived when it is empty: its services would lose their place. */
export const categoryHasServices = refusal<{ name: string; count: number }>('catalogue.category_has_services', 'rule');

/** Deleting would take the service from under people who are coming [CAT-018i]; the visits are listed. */
export const serviceBooked = refusal<{
  name: string;
  count: number;
  visits: readonly { visitId: string; number: number; startsAt: string; studioId: string; clientName: string }[];
}>('catalogue.service_booked', 'conflict');

/** A service with sub-services goes after them. */
export const hasSubServices = refusal<{ name: string; count: number }>('catalogue.has_sub_services', 'rule');
