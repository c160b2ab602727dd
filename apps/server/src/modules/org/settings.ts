import * as z from 'zod';
import { defineSetting, nonNegativeOrNull } from '../../platform/settings.ts';

/*
 * Booking limits and rules [ORG-027]. Each may be chosen for the network, a company or a studio; the narrowest choice
 * holds. An empty limit is no limit.
 */
export const cancelHours = defineSetting({
  key: 'booking.cancel_hours',
  value: nonNegativeOrNull,
  fallback: 12,
});
export const sameClassPerDay = defineSetting({
  key: 'booking.same_class_per_day',
  value: nonNegativeOrNull,
  fallback: null,
});
export const classesPerWeek = defineSetting({
  key: 'booking.classes_per_week',
  value: nonNegativeOrNull,
  fallback: null,
});
export const leadTimeMin = defineSetting({
  key: 'booking.lead_time_min',
  value: z.int().min(0).max(43_200),
  fallback: 60,
});
export const horizonDays = defineSetting({
  key: 'booking.horizon_days',
  value: z.int().min(1).max(730),
  fallback: 60,
});
export const journalStepMin = defineSetting({
  key: 'journal.step_min',
  value: z.union([z.literal(5), z.literal(10), z.literal(15), z.literal(20), z.literal(30), z.literal(60)]),
  fallback: 15,
});
export const offerRanking = defineSetting({
  key: 'booking.offer_ranking',
  value: z.enum(['earliest', 'compact']),
  fallback: 'compact',
});
export const holdMin = defineSetting({ key: 'booking.hold_min', value: z.int().min(1).max(120), fallback: 10 });
/** How long a freed time is kept for one person of the waitlist. */
export const waitOfferMin = defineSetting({
  key: 'booking.wait_offer_min',
  value: z.int().min(5).max(1440),
  fallback: 30,
});
export const showOffShiftStaff = defineSetting({
  key: 'journal.show_off_shift_staff',
  value: z.boolean(),
  fallback: true, // a day on which nobody works would otherwise be an empty page
});
export const completeAutomatically = defineSetting({
  key: 'booking.complete_automatically',
  value: z.boolean(),
  fallback: false,
});

/** A share and a fixed sum in the network's currency; either may be zero [ORG-025i]. */
export const commission = z.object({
  percent: z.number().min(0).max(100).multipleOf(0.01),
  fixedMinor: z.int().min(0).max(1_000_000_000_00),
});
export type Commission = z.output<typeof commission>;
const noCommission: Commission = { percent: 0, fixedMinor: 0 };

/** The agent's fee on a purchased pass, chosen per company [ORG-025]. */
export const purchaseCommission = defineSetting({
  key: 'sales.purchase_commission',
  value: commission,
  fallback: noCommission,
});
/** What is held back when a pass or service is given back, chosen per company [ORG-025]. */
export const returnCommission = defineSetting({
  key: 'sales.return_commission',
  value: commission,
  fallback: noCommission,
});
