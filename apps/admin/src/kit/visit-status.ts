import {
  type Icon,
  IconCalendarX,
  IconChecks,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconClockX,
  IconUserCheck,
  IconUserX,
} from '@tabler/icons-react';
import type { KitKey } from './messages.ts';

export const visitStatuses = [
  'expected',
  'confirmed',
  'arrived',
  'completed',
  'no_show',
  'cancelled_by_client',
  'late_cancelled',
  'cancelled_by_studio',
] as const;

export type VisitStatus = (typeof visitStatuses)[number];

/** Icon and word of each status; the colour comes from the class `s-<status>` (marks.css). */
export const visitStatusLook: Record<VisitStatus, { icon: Icon; labelKey: KitKey }> = {
  expected: { icon: IconClock, labelKey: 'kit.status_expected' },
  confirmed: { icon: IconCircleCheck, labelKey: 'kit.status_confirmed' },
  arrived: { icon: IconUserCheck, labelKey: 'kit.status_arrived' },
  completed: { icon: IconChecks, labelKey: 'kit.status_completed' },
  no_show: { icon: IconUserX, labelKey: 'kit.status_no_show' },
  cancelled_by_client: { icon: IconCircleX, labelKey: 'kit.status_cancelled_by_client' },
  late_cancelled: { icon: IconClockX, labelKey: 'kit.status_late_cancelled' },
  cancelled_by_studio: { icon: IconCalendarX, labelKey: 'kit.status_cancelled_by_studio' },
};
