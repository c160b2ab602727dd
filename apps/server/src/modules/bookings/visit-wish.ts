/** One service somebody wants, with what is already decided about it. */
export interface WantedLine {
  /** Of a line that exists already. */
  id?: string | undefined;
  serviceId: string;
  /** It is booked already: a service that is no longer bookable by itself stays with it. */
  isBooked?: boolean;
  /** Absent: anybody who is free. */
  employeeId?: string | undefined;
  /** Absent: as long as the service takes with that specialist. */
  durationMin?: number | undefined;
  roomId?: string | undefined;
  /** How many come for it; absent: one. */
  people?: number | undefined;
  equipmentIds?: readonly string[] | undefined;
  /** Named assistants; those the service needs beyond them are found. */
  assistantIds?: readonly string[] | undefined;
  priceMinor?: number | undefined;
  gapBeforeMin?: number | undefined;
}

/** A visit somebody wants, before it has a time. */
export interface VisitWish {
  studioId: string;
  clientId: string | null;
  lines: readonly WantedLine[];
  mode: 'sequence' | 'parallel';
  /** Sources whose time does not stand in the way: the lines of the visit that moves, the caller's own hold. */
  ignoring?: readonly string[];
}
