import { assignAt, type Offer, planVisit, unfillableNeed } from './assign.ts';
import type { AvailabilityQuery, BookingRules, ResourceTime } from './availability.ts';
import { isOnGrid } from './grid.ts';
import { covers, firstEndingAfter, type Interval } from './intervals.ts';
import { windowsOfResource, windowsOfRules } from './start-windows.ts';
import { lineStarts, type Need, type Role, visitDurationMin } from './visit-shape.ts';

export type ReasonCode =
  | 'in_past'
  | 'too_soon'
  | 'beyond_horizon'
  | 'studio_closed'
  | 'off_grid'
  | 'limit_reached'
  | 'outside_working_time'
  | 'absent'
  | 'busy'
  | 'no_free_lane'
  | 'no_candidate';

/** One thing that stands in the way of a start. Instants are epoch minutes. */
export interface Reason {
  code: ReasonCode;
  lineIndex?: number;
  role?: Role;
  resourceId?: string;
  /** Of `busy` and `absent`: the time that is taken. Of `too_soon`: from when it is allowed. Else the time that was asked for. */
  from?: number;
  to?: number;
  /** What takes the time, as the caller named it in `Busy`. */
  source?: string;
}

/** The answer about one start: how the visit would be served, or everything that stands in its way. */
export type Judgement = { ok: true; assignment: Offer } | { ok: false; reasons: readonly Reason[] };

export type RuleName = 'notice' | 'horizon' | 'opening_hours' | 'grid' | 'limit';

/** A rule that was looked at; it fails when it has reasons. */
export interface RuleCheck {
  rule: RuleName;
  ok: boolean;
  reasons: readonly Reason[];
}

/** One candidate that was looked at, on its own. */
export interface CandidateCheck {
  resourceId: string;
  ok: boolean;
  reasons: readonly Reason[];
}

/** One need of a line: it is met when enough of its candidates are free. */
export interface NeedCheck {
  lineIndex: number;
  needIndex: number;
  role: Role;
  needed: number;
  ok: boolean;
  candidates: readonly CandidateCheck[];
  /** Empty when the need is met, even though single candidates may be busy. */
  reasons: readonly Reason[];
}

/** Every rule and every resource behind an answer, the fitting ones too. */
export interface Explanation {
  start: number;
  ok: boolean;
  rules: readonly RuleCheck[];
  needs: readonly NeedCheck[];
  /** Exactly the reasons of `judgeStart`: empty if and only if the start is offered. */
  reasons: readonly Reason[];
}

/**
 * Decides about one start with the very code that makes the offers: a booking is confirmed by it, and a time that is not
 * offered is explained by it.
 */
export function judgeStart(query: AvailabilityQuery, start: number): Judgement {
  const assignment = assignmentOf(query, start);
  if (assignment !== null) return { ok: true, assignment };
  return { ok: false, reasons: explainStart(query, start).reasons };
}

/** Lists everything that was looked at for one start, so that a screen can show all of it with the failures marked. */
export function explainStart(query: AvailabilityQuery, start: number): Explanation {
  const rules = ruleChecks(query, start);
  let needs = needChecks(query, start);
  let reasons = [...rules, ...needs].flatMap((check) => check.reasons);
  if (reasons.length === 0 && assignmentOf(query, start) === null) {
    // Each need alone could be met, but they want the same people or things at the same time.
    needs = withConflict(needs, query, start);
    reasons = needs.flatMap((check) => check.reasons);
  }
  return { start, ok: reasons.length === 0, rules, needs, reasons };
}

function assignmentOf(query: AvailabilityQuery, start: number): Offer | null {
  const { rules, shape } = query;
  if (!isOnGrid(rules.grid, shape.stepMin, start)) return null;
  const plan = planVisit(query, windowsOfRules(rules, visitDurationMin(shape), start, start + 1));
  return plan.windows.length === 0 ? null : assignAt(plan, start);
}

function ruleChecks(query: AvailabilityQuery, start: number): RuleCheck[] {
  const { rules, shape } = query;
  const end = start + visitDurationMin(shape);
  const isOpen = covers(rules.open, start, end);
  const onGrid = isOnGrid(rules.grid, shape.stepMin, start);
  return [
    ruleCheck('notice', noticeReasons(rules, start)),
    ruleCheck('horizon', start < rules.horizonEnd ? [] : [{ code: 'beyond_horizon', to: rules.horizonEnd }]),
    ruleCheck('opening_hours', isOpen ? [] : [{ code: 'studio_closed', from: start, to: end }]),
    ruleCheck('grid', onGrid ? [] : [{ code: 'off_grid', from: start }]),
    ruleCheck('limit', conflictsOf('limit_reached', rules.limited ?? [], start, start + 1)),
  ];
}

function ruleCheck(rule: RuleName, reasons: readonly Reason[]): RuleCheck {
  return { rule, ok: reasons.length === 0, reasons };
}

function noticeReasons(rules: BookingRules, start: number): Reason[] {
  if (start < rules.now) return [{ code: 'in_past', from: rules.now }];
  if (start < rules.now + rules.leadTimeMin) return [{ code: 'too_soon', from: rules.now + rules.leadTimeMin }];
  return [];
}

function needChecks(query: AvailabilityQuery, start: number): NeedCheck[] {
  const resources = new Map(query.resources.map((resource) => [resource.id, resource]));
  const offsets = lineStarts(query.shape);
  return query.shape.lines.flatMap((line, lineIndex) =>
    line.needs.map((need, needIndex): NeedCheck => {
      const lineStart = start + (offsets[lineIndex] ?? 0);
      const about = { lineIndex, role: need.role };
      const candidates = [...new Set(need.candidates)].map((resourceId): CandidateCheck => {
        const resource = resources.get(resourceId);
        if (resource === undefined)
          return { resourceId, ok: false, reasons: [{ code: 'no_candidate', ...about, resourceId }] };
        const ok = windowsOfResource([lineStart, lineStart + 1], resource, need, 0).length > 0;
        const reasons = ok ? [] : resourceReasons(resource, need, lineStart);
        return { resourceId, ok, reasons: reasons.map((reason) => ({ ...reason, ...about, resourceId })) };
      });
      const needed = need.count ?? 1;
      const ok = candidates.filter((candidate) => candidate.ok).length >= needed;
      const blocking = ok ? [] : candidates.flatMap((candidate) => candidate.reasons);
      const isTooFew = !ok && candidates.length < needed;
      const reasons: Reason[] = isTooFew ? [{ code: 'no_candidate', ...about }, ...blocking] : blocking;
      return { lineIndex, needIndex, role: need.role, needed, ok, candidates, reasons };
    }),
  );
}

/** Why this resource cannot serve a line that starts then; the decision itself was made by the windows. */
function resourceReasons(resource: ResourceTime, need: Need, lineStart: number): Reason[] {
  const taken = need.spans.map(([from, to]): Interval => [lineStart + from, lineStart + to]);
  const reasons = taken.flatMap(([from, to]) => conflictsOf('absent', resource.absences ?? [], from, to));
  if (reasons.length === 0) {
    for (const [from, to] of need.insideWorking) {
      if (covers(resource.working, lineStart + from, lineStart + to)) continue;
      reasons.push({ code: 'outside_working_time', from: lineStart + from, to: lineStart + to });
    }
  }
  const perLane = resource.lanes.map((busy) => taken.flatMap(([from, to]) => conflictsOf('busy', busy, from, to)));
  const isFull = perLane.every((conflicts) => conflicts.length > 0);
  if (perLane.length === 1) reasons.push(...(perLane[0] ?? []));
  else if (isFull) reasons.push({ code: 'no_free_lane', from: taken[0]?.[0], to: taken.at(-1)?.[1] });
  return reasons;
}

function conflictsOf(
  code: ReasonCode,
  taken: readonly (readonly [from: number, to: number, source?: string])[],
  from: number,
  to: number,
): Reason[] {
  const conflicts: Reason[] = [];
  for (let k = firstEndingAfter(taken, from); k < taken.length; k++) {
    const [takenFrom, takenTo, source] = taken[k] ?? [to, to];
    if (takenFrom >= to) break;
    conflicts.push({ code, from: takenFrom, to: takenTo, ...(source === undefined ? {} : { source }) });
  }
  return conflicts;
}

function withConflict(needs: readonly NeedCheck[], query: AvailabilityQuery, start: number): NeedCheck[] {
  const stuck = unfillableNeed(planVisit(query, [start, start + 1]), start);
  return needs.map((check) => {
    if (check.lineIndex !== stuck?.lineIndex || check.needIndex !== stuck.needIndex) return check;
    return { ...check, ok: false, reasons: [{ code: 'no_candidate', lineIndex: check.lineIndex, role: check.role }] };
  });
}
