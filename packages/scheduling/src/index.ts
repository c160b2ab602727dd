export type { LineAssignment, Offer, Use } from './assign.ts';
export type { AvailabilityQuery, BookingRules, Busy, OffersQuery, ResourceKind, ResourceTime } from './availability.ts';
export {
  type CandidateCheck,
  type Explanation,
  explainStart,
  type Judgement,
  judgeStart,
  type NeedCheck,
  type Reason,
  type ReasonCode,
  type RuleCheck,
  type RuleName,
} from './explain.ts';
export { clockGrid, type GridStretch, isOnGrid, openingGrid } from './grid.ts';
export { covers, type Interval, intersect, subtract, total, union } from './intervals.ts';
export {
  type CancellationDecision,
  cancellationAllowed,
  dailyLimit,
  type LimitDecision,
  type LimitQuery,
  limitedTimes,
  weeklyLimit,
} from './limits.ts';
export { dayBounds, dayNumber, epochMinuteOf, isoDate, localMinuteOf, weekdayOf } from './local-day.ts';
export { type FreeStarts, findOffers, freeStartsByResource } from './offers.ts';
export { afterQuietHours, type QuietHours } from './quiet-hours.ts';
export { nearestOffers, type RankContext, type RankedOffer, type RankReason, rankOffers } from './rank.ts';
export {
  dayNumbers,
  daysOfSeries,
  expandRule,
  instantsOf,
  moveWeekdays,
  type WeeklySeries,
  weeklyRule,
} from './recurrence.ts';
export {
  lineStarts,
  type Need,
  occupiedSpans,
  type Role,
  type VisitLine,
  type VisitShape,
  visitDurationMin,
} from './visit-shape.ts';
export {
  type HoursException,
  openIntervals,
  type Shift,
  type WeekHours,
  type WorkDay,
  type WorkingPattern,
  type WorkingTimeQuery,
  workingIntervals,
} from './working-time.ts';
