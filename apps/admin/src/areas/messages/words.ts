import type { Translate } from '@salus/i18n';
import type { BadgeTone } from '../../kit/badge.tsx';
import type en from './messages/en.json';

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
export const statuses = ['queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'skipped'] as const;

type Key = keyof typeof en & string;
export type T = Translate<Key>;
export type Status = (typeof statuses)[number];

export const kindWord = (t: T, kind: string) => t(`messages.kind.${kind}` as Key);
export const reasonWord = (t: T, reason: string) => t(`messages.reason.${reason}` as Key);
export const statusWord = (t: T, status: Status) => t(`messages.status.${status}`);

export const statusTone: Record<Status, BadgeTone> = {
  queued: 'info',
  sending: 'info',
  sent: 'accent',
  delivered: 'ok',
  read: 'ok',
  failed: 'bad',
  skipped: 'neutral',
};
