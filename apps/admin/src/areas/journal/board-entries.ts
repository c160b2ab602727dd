import type { GroupClass } from './group-classes.ts';
import { type ClassesByResource, classesByResource } from './place-classes.ts';
import { type LinesByResource, linesByResource } from './place-lines.ts';
import type { Journal, JournalVisit } from './wire.ts';

export interface BoardFilters {
  departments: readonly string[];
  people: readonly string[];
  rooms: readonly string[];
  equipment: readonly string[];
  states: readonly string[];
  services: readonly string[];
  hideOff: boolean;
  hideClasses: boolean;
}

export const noFilters: BoardFilters = {
  departments: [],
  people: [],
  rooms: [],
  equipment: [],
  states: [],
  services: [],
  hideOff: false,
  hideClasses: false,
};

/** What stands in the columns, by whose column it is. */
export interface Entries {
  visits: LinesByResource;
  classes: ClassesByResource;
  /** Not shown, but their time is taken all the same. */
  quietClasses: ClassesByResource;
}

export function entriesOf(journal: Journal, groupClasses: readonly GroupClass[], filters: BoardFilters): Entries {
  const shown = new Set(shownClasses(groupClasses, filters));
  return {
    visits: linesByResource(shownVisits(journal, filters)),
    classes: classesByResource([...shown]),
    quietClasses: classesByResource(groupClasses.filter((one) => !shown.has(one))),
  };
}

/** A class has no services, apparatus or statuses of visits: who asks for those does not ask for classes. */
export function shownClasses(groupClasses: readonly GroupClass[], filters: BoardFilters): readonly GroupClass[] {
  const { hideClasses, services, states, equipment, rooms } = filters;
  if (hideClasses || services.length > 0 || states.length > 0 || equipment.length > 0) return [];
  return groupClasses.filter(({ roomId }) => rooms.length === 0 || (roomId !== null && rooms.includes(roomId)));
}

function shownVisits(journal: Journal, filters: BoardFilters): JournalVisit[] {
  return journal.visits.filter(
    (visit) =>
      (filters.states.length === 0 || filters.states.includes(visit.state)) &&
      (filters.services.length === 0 || visit.lines.some((line) => filters.services.includes(line.serviceId))) &&
      (filters.rooms.length === 0 || visit.lines.some((line) => line.roomId && filters.rooms.includes(line.roomId))) &&
      (filters.equipment.length === 0 ||
        visit.lines.some((line) => line.equipmentIds.some((id) => filters.equipment.includes(id)))),
  );
}
