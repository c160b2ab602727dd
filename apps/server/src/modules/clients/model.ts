/** What a client is for the house, computed or fixed by hand [BKG-024, CLI-040]. */
export const clientStatuses = ['primary', 'repeat', 'vip'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

/** Marks of the journal and the lists, in the order in which they win the background [BKG-025i]. */
export const clientGroups = ['attention', 'earlier', 'staff', 'guest'] as const;
export type ClientGroup = (typeof clientGroups)[number];

/** A bonus of this percentage makes a VIP [BKG-024i]. */
export const vipFromPercent = 10;
/** From this many completed visits a client is a repeat one [BKG-024i]. */
export const repeatFromVisits = 2;

/** What the status follows from. */
export interface StatusFacts {
  fixed_status: string | null;
  fixed_status_until: string | null;
  bonus_percent: string | number;
  completed_visits: number;
}

/** Whether the status stands by hand on this day (YYYY-MM-DD). */
export function isStatusFixed(client: StatusFacts, today: string): boolean {
  return client.fixed_status !== null && (client.fixed_status_until === null || client.fixed_status_until >= today);
}

/** The status in force: fixed by hand, else VIP by bonus, else by the number of completed visits [BKG-024i, CLI-040i]. */
export function clientStatus(client: StatusFacts, today: string): ClientStatus {
  if (isStatusFixed(client, today)) return client.fixed_status as ClientStatus;
  if (Number(client.bonus_percent) >= vipFromPercent) return 'vip';
  return client.completed_visits >= repeatFromVisits ? 'repeat' : 'primary';
}

/** What the marks follow from. */
export interface GroupFacts {
  needs_attention: boolean;
  wants_earlier: boolean;
  is_staff: boolean;
  is_guest: boolean;
}

/** All marks of a client; the first one colours the background, the others are dots [BKG-025i]. */
export function groupMarks(client: GroupFacts): ClientGroup[] {
  const has: Record<ClientGroup, boolean> = {
    attention: client.needs_attention,
    earlier: client.wants_earlier,
    staff: client.is_staff,
    guest: client.is_guest,
  };
  return clientGroups.filter((group) => has[group]);
}

/** The day (YYYY-MM-DD, UTC) on which dates without a zone are judged. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

export interface ClientName {
  lastName: string;
  firstName: string;
  patronymic: string;
}

/** The name as stored; empty when there is none, so that no greeting ever says "Dear Client" [CLI-023i]. */
export function fullName({ lastName, firstName, patronymic }: ClientName): string {
  return [lastName, firstName, patronymic].filter(Boolean).join(' ');
}

/** The six interests that every network starts with [CLI-039]. */
export const interestPresets = ['spa_massage', 'baths', 'cosmetology', 'figure', 'wellness', 'nail'] as const;
export type InterestPreset = (typeof interestPresets)[number];

/** The privilege that every network starts with; bonuses, the other one, are a percentage of the card [CLI-041]. */
export const privilegePresets = ['parking'] as const;
export type PrivilegePreset = (typeof privilegePresets)[number];

/** What everybody who serves the client should know [CLI-043]. */
export const featureKinds = ['drinks', 'procedures', 'massage', 'communication', 'allergies', 'other'] as const;
export type FeatureKind = (typeof featureKinds)[number];
