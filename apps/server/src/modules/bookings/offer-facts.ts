import type { WeekHours } from '@salus/scheduling';
import type { StoredPattern } from '../calendar/public.ts';
import type { PriceRule } from '../catalogue/public.ts';

/** A service as booking sees it. */
export interface ServiceFacts {
  id: string;
  name: string;
  /** In other languages, as far as the catalogue has them. */
  names: Partial<Record<string, { name?: string }>>;
  stepMin: number;
  durationMin: number;
  bufferBeforeMin: number;
  bufferAfterMin: number;
  processing: readonly [from: number, length: number] | null;
  priceMinor: number;
  assistantsNeeded: number;
  isMedical: boolean;
  workFromMin: number | null;
  workToMin: number | null;
  minHours: number | null;
  /** How many may come for it together; null: one. */
  maxPeople: number | null;
  needsRoom: boolean;
  categoryId: string | null;
  colour: number | null;
  isActive: boolean;
  /** It has sub-services: one of them is booked, not the service itself [CAT-014]. */
  isChoice: boolean;
  isOfferedHere: boolean;
  /** Clients may book it by themselves. */
  isOnline: boolean;
  staff: readonly [employeeId: string, priceMinor: number | null, durationMin: number | null][] | null;
  roomIds: readonly string[] | null;
  equipment:
    | readonly [kind: string, quantity: number, offsetMin: number, lengthMin: number | null, prepMin: number][]
    | null;
  /** Price list exceptions that hold for this studio. */
  prices: readonly PriceRule[] | null;
}

/** Somebody who could lead or assist. */
export interface PersonFacts {
  id: string;
  name: string;
  fullName: { lastName: string; firstName: string; patronymic: string };
  isActive: boolean;
  provides: boolean;
  canAssist: boolean;
  assistsServiceIds: readonly string[];
  assistsDepartmentIds: readonly string[];
  departmentId: string | null;
  usualRoomId: string | null;
  breakAfterMin: number;
  gradeIds: readonly string[];
  /** Clients may book her by themselves; new ones only if she accepts them. */
  isOnline: boolean;
  acceptsNewClients: boolean;
  /** Working hours in this studio. */
  patterns: readonly StoredPattern[];
  order: number;
}

export interface RoomFacts {
  id: string;
  name: string;
  kind: 'hall' | 'room';
  capacity: number | null;
  weekHours: WeekHours | null;
  lanes: number;
  order: number;
}

export interface UnitFacts {
  id: string;
  name: string;
  kind: string;
  /** The only room in which it can be used, unless it moves. */
  roomId: string | null;
  isInMaintenance: boolean;
  prepAfterMin: number;
  lanes: number;
}

/** What one client likes; empty without a client. */
export interface ClientFacts {
  id: string;
  lock: 'open' | 'closed';
  lockedEmployeeId: string | null;
  likes: readonly string[] | null;
  dislikes: readonly string[] | null;
  isArchived: boolean;
  isFirst: boolean;
  /** Who has served her; read only when she books by herself. */
  knows: readonly string[] | null;
}

/** Everything about a studio that a decision about a start depends on, time and services aside. */
export interface StudioFacts {
  studio: {
    id: string;
    companyId: string;
    zone: string;
    weekHours: WeekHours;
    days: readonly [day: number, hours: WeekHours[number]][] | null;
    isArchived: boolean;
  };
  settings: readonly [key: string, scopeId: string, value: unknown][] | null;
  /** All its staff in the order of the journal. */
  people: readonly PersonFacts[] | null;
  rooms: readonly RoomFacts[] | null;
  units: readonly UnitFacts[] | null;
}

/** The studio, the services asked for and the client. */
export interface OfferFacts extends StudioFacts {
  services: readonly ServiceFacts[];
  client: ClientFacts | null;
}
