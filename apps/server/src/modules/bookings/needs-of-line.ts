import { type Interval, type Need, occupiedSpans, type VisitLine } from '@salus/scheduling';
import type { ClientFacts, OfferFacts, PersonFacts, RoomFacts, ServiceFacts, UnitFacts } from './offer-facts.ts';
import { termsOf } from './price-of-line.ts';
import type { WantedLine } from './visit-wish.ts';

/** One way of serving a line: specialists who need the same time, rooms in which the same apparatus stands. */
export interface LineVariant {
  line: VisitLine;
  breakAfterMin: number;
}

/**
 * All ways of serving a line. A need has one length for all its candidates, and knows nothing of where an apparatus stands,
 * so specialists of different speed and rooms with fixed units become variants; usually there is just one.
 */
export function variantsOfLine(facts: OfferFacts, service: ServiceFacts, wanted: WantedLine): LineVariant[] {
  const units = unitNeeds(facts, service, wanted);
  const roomGroups = groupRooms(roomsFor(facts, service, wanted), units);
  return leadGroups(facts, service, wanted).flatMap((group) =>
    roomGroups.map((rooms) => ({
      breakAfterMin: group.breakAfterMin,
      line: {
        durationMin: group.durationMin,
        ...(wanted.gapBeforeMin === undefined ? {} : { gapBeforeMin: wanted.gapBeforeMin }),
        needs: needsOf(facts, service, wanted, group, rooms, units),
      },
    })),
  );
}

interface LeadGroup {
  durationMin: number;
  breakAfterMin: number;
  people: PersonFacts[];
}

function leadGroups(facts: OfferFacts, service: ServiceFacts, wanted: WantedLine): LeadGroup[] {
  const groups: LeadGroup[] = [];
  for (const person of leadsFor(facts, service, wanted)) {
    const durationMin = wanted.durationMin ?? termsOf(facts, service, person).durationMin;
    const { breakAfterMin } = person;
    const group = groups.find((one) => one.durationMin === durationMin && one.breakAfterMin === breakAfterMin);
    if (group) group.people.push(person);
    else groups.push({ durationMin, breakAfterMin, people: [person] });
  }
  if (groups.length > 0) return groups;
  return [
    { durationMin: wanted.durationMin ?? termsOf(facts, service, undefined).durationMin, breakAfterMin: 0, people: [] },
  ];
}

/** Who may lead: named, or everybody who does the service here, those the client likes first and disliked ones last. */
function leadsFor(facts: OfferFacts, service: ServiceFacts, wanted: WantedLine): PersonFacts[] {
  const serves = new Set(service.staff?.map(([employeeId]) => employeeId));
  const able = (facts.people ?? []).filter(
    (person) =>
      (wanted.employeeId === undefined || person.id === wanted.employeeId) &&
      person.provides &&
      person.isActive &&
      serves.has(person.id),
  );
  return able
    .map((person) => ({ person, place: preference(facts.client, person.id) }))
    .sort((a, b) => a.place - b.place)
    .map(({ person }) => person);
}

function preference(client: ClientFacts | null, employeeId: string): number {
  if (client?.lockedEmployeeId === employeeId) return 0;
  if (client?.likes?.includes(employeeId)) return 1;
  return client?.dislikes?.includes(employeeId) ? 3 : 2;
}

/** Who may assist with a service, named or not: assist-only staff first, they have nothing else to do. */
function assistantsFor(facts: OfferFacts, service: ServiceFacts): PersonFacts[] {
  return (facts.people ?? [])
    .filter(
      (person) =>
        person.canAssist &&
        person.isActive &&
        (person.assistsServiceIds.length === 0 || person.assistsServiceIds.includes(service.id)),
    )
    .sort((a, b) => Number(a.provides) - Number(b.provides));
}

function roomsFor(facts: OfferFacts, service: ServiceFacts, wanted: WantedLine): RoomFacts[] | null {
  if (!service.needsRoom && wanted.roomId === undefined) return null;
  const people = wanted.people ?? 1;
  const allowed = (facts.rooms ?? []).filter(
    (room) => (!service.roomIds || service.roomIds.includes(room.id)) && people <= (room.capacity ?? people),
  );
  if (wanted.roomId !== undefined) return allowed.filter((room) => room.id === wanted.roomId);
  const usual = facts.people?.find((person) => person.id === wanted.employeeId)?.usualRoomId;
  return [...allowed.filter((room) => room.id === usual), ...allowed.filter((room) => room.id !== usual)];
}

interface UnitNeed {
  span: Interval;
  units: UnitFacts[];
}

/** Two units of a kind are two needs: they may be two lanes of one entry of the directory. */
function unitNeeds(facts: OfferFacts, service: ServiceFacts, wanted: WantedLine): UnitNeed[] {
  const named = (facts.units ?? []).filter((unit) => wanted.equipmentIds?.includes(unit.id));
  const needs: UnitNeed[] = [];
  for (const [kind, quantity, offsetMin, lengthMin, prepMin] of service.equipment ?? []) {
    const ofKind = (facts.units ?? []).filter((unit) => unit.kind === kind);
    const chosen = named.filter((unit) => unit.kind === kind);
    const units = chosen.length > 0 ? chosen : ofKind;
    const prep = units.reduce((longest, unit) => Math.max(longest, unit.prepAfterMin), prepMin);
    const until = lengthMin === null ? (wanted.durationMin ?? service.durationMin) : offsetMin + lengthMin;
    for (let n = 0; n < quantity; n += 1)
      needs.push({ span: [offsetMin, Math.max(until, offsetMin + 1) + prep], units });
  }
  const isAsked = (unit: UnitFacts) => service.equipment?.some(([kind]) => kind === unit.kind) ?? false;
  for (const unit of named.filter((one) => !isAsked(one))) {
    needs.push({ span: [0, (wanted.durationMin ?? service.durationMin) + unit.prepAfterMin], units: [unit] });
  }
  return needs;
}

/** Rooms in which the same units can be used, as groups; null: no room is needed. */
function groupRooms(rooms: RoomFacts[] | null, needs: readonly UnitNeed[]): (RoomFacts[] | null)[] {
  const isFixed = needs.some((need) => need.units.some((unit) => unit.roomId !== null));
  if (rooms === null || !isFixed) return [rooms];
  const groups = new Map<string, RoomFacts[]>();
  for (const room of rooms) {
    const key = needs.some((need) => need.units.some((unit) => unit.roomId === room.id)) ? room.id : '';
    groups.set(key, [...(groups.get(key) ?? []), room]);
  }
  return groups.size > 0 ? [...groups.values()] : [rooms];
}

function needsOf(
  facts: OfferFacts,
  service: ServiceFacts,
  wanted: WantedLine,
  group: LeadGroup,
  rooms: RoomFacts[] | null,
  units: readonly UnitNeed[],
): Need[] {
  const { durationMin } = group;
  const inside: Interval[] = [[0, durationMin]];
  const [before, after] = [service.bufferBeforeMin, service.bufferAfterMin];
  const needs: Need[] = [
    {
      role: 'lead',
      candidates: group.people.map((person) => person.id),
      spans: occupiedSpans({
        durationMin,
        bufferBeforeMin: before,
        bufferAfterMin: after + group.breakAfterMin,
        processing: processingOf(service, durationMin),
      }),
      insideWorking: inside,
    },
  ];
  const helpers = assistantsFor(facts, service).map((person) => person.id);
  const named = wanted.assistantIds ?? [];
  for (const id of named) {
    const candidates = helpers.includes(id) && id !== wanted.employeeId ? [id] : [];
    needs.push({ role: 'assistant', candidates, spans: inside, insideWorking: inside });
  }
  const missing = service.assistantsNeeded - named.length;
  if (missing > 0) {
    const candidates = helpers.filter((id) => !named.includes(id) && id !== wanted.employeeId);
    needs.push({ role: 'assistant', candidates, count: missing, spans: inside, insideWorking: inside });
  }
  if (rooms !== null) {
    needs.push({
      role: 'room',
      candidates: rooms.map((room) => room.id),
      spans: [[-before, durationMin + after]],
      insideWorking: inside,
    });
  }
  for (const need of units) {
    const usable = need.units.filter(
      (unit) => unit.roomId === null || rooms === null || rooms.some((room) => room.id === unit.roomId),
    );
    needs.push({
      role: 'equipment',
      candidates: usable.map((unit) => unit.id),
      spans: [need.span],
      insideWorking: [],
    });
  }
  return needs;
}

/** The stretch in which the specialist is free, when the visit is long enough to have it. */
export function processingOf(service: ServiceFacts, durationMin: number): Interval[] {
  if (!service.processing) return [];
  const [from, length] = service.processing;
  return from + length < durationMin ? [[from, from + length]] : [];
}
