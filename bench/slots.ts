/**
 * How long does the engine take to list every free start of every person, compared with a plain loop written for exactly
 * this one question? Both start from the same workload objects, conversion included, and are measured alternately in one
 * run, so that a busy machine slows both.
 */
import {
  clockGrid,
  dayBounds,
  dayNumber,
  type FreeStarts,
  freeStartsByResource,
  openIntervals,
} from '@salus/scheduling';
import expected from './workload/slots-expected.json' with { type: 'json' };
import {
  type Minutes,
  makeSlotsWorkload,
  SLOTS_CASES,
  type SlotsSummary,
  type SlotsWorkload,
  slotsCaseName,
  summarise,
  wallToEpoch,
  workStretches,
} from './workload/slots-workload.ts';

const GOAL = 4;
const ROUNDS = 41;
const ROUND_MS = 2.5;

/** Checks both answers of every case against the published ones, measures them, and prints one line per case. */
export async function run(): Promise<void> {
  const published: Record<string, SlotsSummary & { bookings: number }> = expected;
  const ratios: number[] = [];
  for (const one of SLOTS_CASES) {
    const name = slotsCaseName(one);
    const workload = makeSlotsWorkload(one);
    check(name, published[name], summarise(pairsOfEngine(engine(workload))));
    check(name, published[name], summarise(pairsOfPlain(plain(workload))));

    const [engineMs, plainMs] = medians(
      () => engine(workload),
      () => plain(workload),
    );
    ratios.push(engineMs / plainMs);
    console.log(
      `${name.padEnd(32)} engine ${engineMs.toFixed(4)} ms  plain ${plainMs.toFixed(4)} ms  ${(engineMs / plainMs).toFixed(2)}x`,
    );
  }
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(`bench slots: ${mean.toFixed(2)}x (goal <= ${GOAL}x) ${mean <= GOAL ? 'met' : 'short'}`);
}

/** The engine's public functions, from the workload as it stands. */
export function engine(workload: SlotsWorkload): FreeStarts[] {
  const { tz, step, service, buffer } = workload;
  const fromDay = dayNumber(workload.from);
  const toDay = fromDay + workload.days;
  const from = dayBounds(tz, fromDay)[0];
  const to = dayBounds(tz, toDay)[0];
  const resources = workload.staff.map((person) => ({
    id: String(person.id),
    kind: 'employee' as const,
    working: openIntervals(tz, person.week.map(workStretches), [], fromDay, toDay),
    lanes: [person.bookings],
  }));
  return freeStartsByResource({
    shape: {
      mode: 'sequence',
      stepMin: step,
      lines: [
        {
          durationMin: service,
          needs: [
            {
              role: 'lead',
              candidates: resources.map((resource) => resource.id),
              // Bookings stand here without their buffers: the free time kept on both sides says the same.
              spans: [[-buffer, service + buffer]],
              insideWorking: [[0, service]],
            },
          ],
        },
      ],
    },
    resources,
    rules: {
      now: from,
      leadTimeMin: 0,
      horizonEnd: to,
      open: [[from, to]],
      grid: clockGrid(tz, step, fromDay, toDay),
    },
    from,
    to,
  });
}

const startsOfDay = new Map<string, number>();

/** The straight loop: one sweep over each person's days and bookings, nothing that this question does not need. */
export function plain(workload: SlotsWorkload): number[][] {
  const { tz, step, service, buffer, days } = workload;
  const fromDay = Date.parse(`${workload.from}T00:00:00Z`) / 86_400_000;
  const needed = service + buffer;
  const firstWeekday = (fromDay + 3) % 7;
  const midnights = new Array<number>(days);
  for (let d = 0; d < days; d++) midnights[d] = midnightOf(tz, fromDay + d);

  const answer = new Array<number[]>(workload.staff.length);
  for (let p = 0; p < workload.staff.length; p++) {
    const { week, bookings } = workload.staff[p] as (typeof workload.staff)[number]; // p is below the length
    const stretchesOf = week.map(workStretches);
    const starts: number[] = [];
    const count = bookings.length;
    let next = 0;
    for (let d = 0; d < days; d++) {
      const midnight = midnights[d] as number; // one for each day
      const stretches = stretchesOf[(firstWeekday + d) % 7] as (typeof stretchesOf)[number]; // one for each weekday
      for (let s = 0; s < stretches.length; s++) {
        const stretch = stretches[s] as (typeof stretches)[number]; // s is below the length
        let start = midnight + stretch[0];
        const last = midnight + stretch[1] - service;
        while (start <= last) {
          while (next < count && endOf(bookings[next]) + buffer <= start) next++;
          if (next < count && startOf(bookings[next]) < start + needed) {
            start += Math.ceil((endOf(bookings[next]) + buffer - start) / step) * step;
          } else {
            starts.push(start);
            start += step;
          }
        }
      }
    }
    answer[p] = starts;
  }
  return answer;
}

/** For bookings below the count; asking whether they exist would slow the loop down. */
function startOf(booking: Minutes | undefined): number {
  return (booking as Minutes)[0];
}

function endOf(booking: Minutes | undefined): number {
  return (booking as Minutes)[1];
}

/** As if the day began with the offset it has at noon: work starts after the clocks have changed. */
function midnightOf(tz: string, day: number): number {
  const key = tz + day;
  let midnight = startsOfDay.get(key);
  if (midnight === undefined) {
    midnight = wallToEpoch(tz, day, 720) - 720;
    startsOfDay.set(key, midnight);
  }
  return midnight;
}

function* pairsOfEngine(answer: readonly FreeStarts[]): Generator<[number, number]> {
  for (const { resourceId, starts } of answer) for (const start of starts) yield [Number(resourceId), start];
}

function* pairsOfPlain(answer: readonly number[][]): Generator<[number, number]> {
  for (const [person, starts] of answer.entries()) for (const start of starts) yield [person, start];
}

function check(name: string, published: SlotsSummary | undefined, found: SlotsSummary): void {
  const isSame =
    published?.pairs === found.pairs && published.union === found.union && published.checksum === found.checksum;
  if (!isSame) throw new Error(`${name}: expected ${JSON.stringify(published)}, found ${JSON.stringify(found)}`);
}

/** Median time of one call of each, in alternating rounds that are long enough for the clock to be exact. */
function medians(first: () => unknown, second: () => unknown): [number, number] {
  const repeats = [first, second].map((work) => {
    const end = performance.now() + 60;
    let calls = 0;
    for (; performance.now() < end; calls++) work();
    return Math.max(1, Math.round((calls / 60) * ROUND_MS));
  });
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(timeOf(first, repeats[0] ?? 1));
    times[1].push(timeOf(second, repeats[1] ?? 1));
  }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  return [middle(times[0]), middle(times[1])];
}

function timeOf(work: () => unknown, calls: number): number {
  const start = performance.now();
  for (let n = 0; n < calls; n++) work();
  return (performance.now() - start) / calls;
}
