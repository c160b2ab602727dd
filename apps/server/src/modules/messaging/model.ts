export const channels = ['email', 'sms'] as const;
export type Channel = (typeof channels)[number];

export const statuses = ['queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'skipped'] as const;
export type Status = (typeof statuses)[number];

/** Everything a client is told about by itself; the order is that of the settings. */
export const kinds = [
  'visit_booked',
  'visit_moved',
  'visit_cancelled',
  'reminder_24h',
  'reminder_2h',
  'class_booked',
  'class_changed',
  'class_cancelled',
  'waitlist_offer',
  'waitlist_moved_up',
  'code',
] as const;
export type Kind = (typeof kinds)[number];

/** What stands in the log besides: a text that tries a channel, and the word to the owner that one has stopped. */
export const loggedKinds = [...kinds, 'test', 'channel_alert'] as const;
export type LoggedKind = (typeof loggedKinds)[number];

/** An SMS costs money: `instead` sends it only to those whom no letter reaches. */
export const smsModes = ['off', 'instead', 'always'] as const;
export interface KindRule {
  email: boolean;
  sms: (typeof smsModes)[number];
}

interface KindFacts {
  rule: KindRule;
  /** Needs the consent to notifications whoever caused it; others do not when the client asked for it [CLI-025i]. */
  isReminder?: boolean;
  /** Waits for the morning in quiet hours. */
  waits: boolean;
}

const byLetter: KindRule = { email: true, sms: 'instead' };
const byBoth: KindRule = { email: true, sms: 'always' };

export const kindFacts: Record<Kind, KindFacts> = {
  visit_booked: { rule: byLetter, waits: true },
  visit_moved: { rule: byBoth, waits: true },
  visit_cancelled: { rule: byBoth, waits: true },
  reminder_24h: { rule: byLetter, waits: true, isReminder: true },
  reminder_2h: { rule: { email: false, sms: 'always' }, waits: true, isReminder: true },
  class_booked: { rule: byLetter, waits: true },
  class_changed: { rule: byBoth, waits: true },
  class_cancelled: { rule: byBoth, waits: true },
  waitlist_offer: { rule: byBoth, waits: false },
  waitlist_moved_up: { rule: byBoth, waits: true },
  code: { rule: byBoth, waits: false },
};

/** Words a template may use; what a kind does not know stays empty. */
export const variables = {
  common: ['greeting', 'client', 'company', 'studio', 'address', 'contact'],
  visit: ['date', 'time', 'services', 'specialist', 'link'],
  moved: ['oldDate', 'oldTime'],
  offer: ['until'],
  code: ['code', 'minutes'],
} as const;

/** The words that may stand in curly brackets of a kind's texts. */
export function variablesOf(kind: Kind): string[] {
  if (kind === 'code') return [...variables.code, 'company'];
  return [
    ...variables.common,
    ...variables.visit,
    ...(kind === 'visit_moved' ? variables.moved : []),
    ...(kind === 'waitlist_offer' ? variables.offer : []),
  ];
}

export type TextPart = 'title' | 'email' | 'sms';

/** Under which code the default text stands in messages/<locale>.json. */
export function textCode(kind: Kind, part: TextPart): string {
  return `messaging.text.${kind}.${part}`;
}

/** Why a message was not sent, or waits. Codes, because they are shown in every language. */
export type Reason =
  | 'no_consent'
  | 'channel_off'
  | 'client_off'
  | 'no_address'
  | 'no_keys'
  | 'quiet_hours'
  | 'too_late'
  | 'superseded'
  | 'cancelled'
  | 'client_archived'
  | 'retry'
  | 'paused'
  | 'stopped'
  | 'refused'
  | 'undelivered';

export interface Place {
  companyId: string;
  studioId: string | null;
}
