import * as z from 'zod';
import { id } from '../../../platform/http/schemas.ts';
import * as settings from '../settings.ts';

/** The limits and rules under their names on the wire. */
export const ruleSettings = {
  cancelHours: settings.cancelHours,
  sameClassPerDay: settings.sameClassPerDay,
  classesPerWeek: settings.classesPerWeek,
  leadTimeMin: settings.leadTimeMin,
  horizonDays: settings.horizonDays,
  journalStepMin: settings.journalStepMin,
  offerRanking: settings.offerRanking,
  holdMin: settings.holdMin,
  waitOfferMin: settings.waitOfferMin,
  showOffShiftStaff: settings.showOffShiftStaff,
  completeAutomatically: settings.completeAutomatically,
} as const;

export type RuleName = keyof typeof ruleSettings;
export const ruleNames = Object.keys(ruleSettings) as RuleName[];

const ruleValues = {
  cancelHours: settings.cancelHours.value.describe(
    'Hours before the start until which a client may cancel; null: no limit.',
  ),
  sameClassPerDay: settings.sameClassPerDay.value.describe('How often a day one class may be booked; null: no limit.'),
  classesPerWeek: settings.classesPerWeek.value.describe('Class bookings a week; null: no limit.'),
  leadTimeMin: settings.leadTimeMin.value.describe('Clients book no nearer than this.'),
  horizonDays: settings.horizonDays.value.describe('Clients book no further than this.'),
  journalStepMin: settings.journalStepMin.value,
  offerRanking: settings.offerRanking.value.describe('compact leaves the fewest gaps.'),
  holdMin: settings.holdMin.value.describe('How long a slot or seat is held during checkout.'),
  waitOfferMin: settings.waitOfferMin.value.describe('How long a freed time is kept for one person of the waitlist.'),
  showOffShiftStaff: settings.showOffShiftStaff.value,
  completeAutomatically: settings.completeAutomatically.value.describe('A visit that arrived is completed at its end.'),
};

export const BookingRulesValues = z.object(ruleValues).meta({ id: 'BookingRulesValues' });
export type BookingRules = z.output<typeof BookingRulesValues>;

export const ChooseBookingRulesBody = z
  .object({
    values: z.object(ruleValues).partial().default({}).describe('Chosen for this scope.'),
    inherit: z.array(z.enum(ruleNames)).default([]).describe('Given back to what the wider scope says.'),
  })
  .meta({ id: 'ChooseBookingRules' });

const level = z.enum(['studio', 'company', 'network', 'default']);

export const BookingRulesView = z
  .object({
    scopeId: id,
    scope: z.enum(['studio', 'company', 'network']),
    values: BookingRulesValues,
    inherited: BookingRulesValues.describe('What would hold without a choice in this scope.'),
    from: z.record(z.enum(ruleNames), level).describe('Which scope chose the value in force.'),
    overrides: z
      .array(
        z.object({ scopeId: id, scope: z.enum(['studio', 'company']), name: z.string(), keys: z.array(z.string()) }),
      )
      .describe('Narrower scopes with their own choice.'),
  })
  .meta({ id: 'BookingRules' });
